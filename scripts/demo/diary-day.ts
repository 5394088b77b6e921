import type { EntryContent } from "#lib/diary/core/entry.ts";
import { type DiaryCourse, levelAt, reliefAfter } from "./diary-course.ts";
import type { Random } from "./random.ts";

/** One moment of the diary before it is a row: what was told, and when, in minutes since the first day's midnight. */
export type DiaryMoment = {
  readonly at: number;
  readonly level?: number;
  readonly also?: number;
  readonly dose?: "pain" | "strong";
  readonly activity?: { readonly name: string; readonly minutes: number };
  readonly sleep?: { readonly from: number; readonly to: number };
  readonly vitals?: Partial<
    Pick<EntryContent, "temperature" | "method" | "heartRate" | "oxygenLow" | "oxygenHigh">
  >;
  readonly mood?: number;
  readonly note?: string;
};

type Dose = { readonly at: number; readonly kind: "pain" | "strong" };

const DAY = 1440;
const HOUR = 60;
/** Never sooner than this after the last dose of the same medicine. */
const APART = { pain: 6 * HOUR, strong: 8 * HOUR } as const;
const MOST_A_DAY = 3;
const HURTS_FROM = 5;

/** Every moment of a diary, in order of time. */
export function diaryMoments(random: Random, course: DiaryCourse): readonly DiaryMoment[] {
  const doses: Dose[] = [];
  const moments: DiaryMoment[] = [];
  for (let day = 0; day < course.days; day += 1) {
    const isFever = day >= course.fever.fromDay && day < course.fever.fromDay + course.fever.days;
    // Now and then a day goes by unwritten.
    if (!isFever && day > 2 && random.chance(0.08)) continue;
    if (isFever || random.chance(0.12)) tell(day * DAY + random.whole(130, 215), isFever, true);
    const woke = day * DAY + random.whole(400, 455);
    moments.push(nightBefore(woke));
    for (const minute of [465, 770, 1020, 1215]) {
      if (random.chance(0.86)) tell(day * DAY + minute + random.whole(-30, 30), isFever, false);
    }
    if (!isFever && random.chance(0.55)) exercise(day * DAY + random.whole(930, 990));
    if (random.chance(0.6)) moments.push(evening(day * DAY + random.whole(1245, 1275)));
  }
  return moments.sort((one, other) => one.at - other.at);

  function levelNow(at: number): number {
    const eased = Math.max(0, ...doses.map((dose) => reliefAfter(dose.kind, at - dose.at)));
    const day = Math.floor(at / DAY);
    const level = levelAt(course, day, at % DAY) - eased + random.near(0.8);
    return Math.min(10, Math.max(0, Math.round(level)));
  }

  function tell(at: number, isFever: boolean, isNight: boolean): void {
    const level = levelNow(at) + (isNight ? 1 : 0);
    const temperature = isFever
      ? Math.round((38.7 + random.near(0.5) + (isNight ? 0.6 : 0)) * 10) / 10
      : null;
    const needs = (temperature ?? 0) >= 38.5 || level >= HURTS_FROM;
    const dose = needs && random.chance(0.85) ? doseFor(at, level) : null;
    if (dose) doses.push({ at, kind: dose });
    moments.push({
      at,
      level,
      ...(random.chance(0.35) && level > 2 && { also: level - 2 }),
      ...(dose && { dose }),
      ...(temperature && { vitals: vitalsOf(temperature) }),
      ...(random.chance(0.08) && { note: random.pick(course.notes) }),
    });
    const later = at + random.whole(65, 140);
    if (random.chance(dose ? 0.8 : level >= 4 ? 0.5 : 0.1))
      moments.push({ at: later, level: levelNow(later) });
  }

  /** The stronger one at a high level; none where it would be too soon or too often. */
  function doseFor(at: number, level: number): "pain" | "strong" | null {
    const wished =
      level >= 7 || random.chance(0.35) ? (["strong", "pain"] as const) : (["pain", "strong"] as const);
    const may = (kind: "pain" | "strong") => {
      const own = doses.filter((dose) => dose.kind === kind);
      const last = own.at(-1)?.at ?? Number.NEGATIVE_INFINITY;
      return at - last >= APART[kind] && own.filter((dose) => dose.at > at - DAY).length < MOST_A_DAY;
    };
    return wished.find(may) ?? null;
  }

  function exercise(at: number): void {
    const { name, minutes } = random.pick(course.activities);
    const done = random.whole(minutes[0] / 5, minutes[1] / 5) * 5;
    moments.push({ at, level: levelNow(at) }, { at: at + done, activity: { name, minutes: done } });
    const later = at + done + random.whole(20, 60);
    if (random.chance(0.75)) moments.push({ at: later, level: Math.min(10, levelNow(later) + 1) });
  }

  function nightBefore(woke: number): DiaryMoment {
    return { at: woke, sleep: { from: woke - random.whole(560, 690), to: woke } };
  }

  function evening(at: number): DiaryMoment {
    const level = levelAt(course, Math.floor(at / DAY), at % DAY);
    return { at, mood: Math.min(5, Math.max(1, Math.round(5.4 - level / 2 + random.near(0.6)))) };
  }

  function vitalsOf(temperature: number): NonNullable<DiaryMoment["vitals"]> {
    const oxygen = random.whole(96, 98);
    return {
      ...{
        temperature,
        method: "tympanic",
        heartRate: Math.round(105 + (temperature - 37) * 11 + random.near(6)),
      },
      ...(random.chance(0.4) && { oxygenLow: oxygen, oxygenHigh: oxygen }),
    };
  }
}
