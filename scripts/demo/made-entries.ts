import type { EntryContent, Intake, Pain, PainScale } from "#lib/diary/core/entry.ts";
import { ingredientKey } from "#lib/diary/core/ingredient.ts";
import { scaleFor } from "#lib/diary/core/pain-scales.ts";
import { readDose } from "#lib/diary/core/written/dose.ts";
import { addDays, ageOn, type CalendarDate } from "#lib/kernel/dates.ts";
import { instantOf } from "#lib/kernel/local-time.ts";
import type { ChildPart } from "./cast.ts";
import type { DiaryCourse } from "./diary-course.ts";
import { type DiaryMoment, diaryMoments } from "./diary-day.ts";
import type { ChildRecord, MadeEntry } from "./family-record.ts";
import { madeId } from "./made-id.ts";
import type { Recorder } from "./made-readings.ts";
import { laterBy } from "./moment.ts";
import type { Random } from "./random.ts";

const DAY = 1440;

const untold: Omit<EntryContent, "day" | "minute" | "zone" | "at"> = {
  ...{
    pains: [],
    intakes: [],
    activities: [],
    sleepMinutes: null,
    sleepFrom: null,
    sleepTo: null,
    mood: null,
  },
  ...{ note: null, typed: {}, oxygenLow: null, oxygenHigh: null, oxygenFlow: null, systolic: null },
  ...{ diastolic: null, heartRate: null, breathingRate: null, temperature: null, method: null },
};

/** A child's diary up to the day before `today`, as its family wrote it; none for a child without one. */
export function makeEntries(
  random: Random,
  part: ChildPart,
  child: ChildRecord,
  recorders: readonly Recorder[],
  timeZone: string,
): MadeEntry[] {
  const { diary } = part;
  if (!diary) return [];
  const first = addDays(child.bornOn, part.ageDays - diary.days);
  const scale = scaleFor(ageOn(child.bornOn, first).totalMonths, "automatic");
  return diaryMoments(random, diary).map((moment) => {
    const { day, minute } = dayOf(first, moment.at);
    const at = instantOf(day, minute, timeZone);
    const createdAt = laterBy(at, random.whole(20_000, 600_000));
    return {
      ...untold,
      ...toContent(moment, diary, scale, (minutes) => instantIn(first, minutes, timeZone)),
      ...{ day, minute, zone: timeZone, at: at.toISOString() },
      ...{ id: madeId(at, random), familyId: child.familyId, childId: child.id },
      ...{ recordedBy: random.pick(recorders).id, createdAt },
    };
  });
}

function dayOf(first: CalendarDate, minutes: number) {
  return { day: addDays(first, Math.floor(minutes / DAY)), minute: ((minutes % DAY) + DAY) % DAY };
}

function instantIn(first: CalendarDate, minutes: number, timeZone: string): string {
  const { day, minute } = dayOf(first, minutes);
  return instantOf(day, minute, timeZone).toISOString();
}

function toContent(
  { level, also, dose, activity, sleep, vitals = {}, mood, note }: DiaryMoment,
  { place, alsoAt, medicines }: DiaryCourse,
  scale: PainScale,
  instant: (minutes: number) => string,
): Partial<EntryContent> {
  const pains = [
    ...(level === undefined ? [] : [toPain(place, level, scale)]),
    ...(also === undefined ? [] : [toPain(alsoAt, also, scale)]),
  ];
  return {
    ...vitals,
    pains,
    ...(dose && { intakes: [toIntake(medicines[dose])] }),
    ...(activity && { activities: [toActivity(activity)] }),
    ...(sleep && {
      sleepMinutes: sleep.to - sleep.from,
      sleepFrom: instant(sleep.from),
      sleepTo: instant(sleep.to),
    }),
    ...(mood !== undefined && { mood }),
    ...(note !== undefined && { note }),
  };
}

/** Faces show even levels only. */
function toPain(location: string, asked: number, scale: PainScale): Pain {
  const level = scale === "faces" ? Math.round(asked / 2) * 2 : asked;
  const figures = { levels: [level], low: level, high: level, mean: level, band: null };
  const rater = scale === "flacc" || scale === "r-flacc" ? "observer" : "self";
  return { location, name: null, text: String(level), ...figures, scale, rater, items: null };
}

function toIntake({ name, text }: { readonly name: string; readonly text: string }): Intake {
  const read = readDose(text);
  const told = "value" in read ? read.value : null;
  return {
    ...{ medicineId: null, key: ingredientKey(name), name, text, route: "oral", noticed: [] },
    ...{ amount: told?.amount ?? null, unit: told?.unit ?? null, count: told?.count ?? null },
    ...{ perAmount: told?.perAmount ?? null, perUnit: told?.perUnit ?? null },
  };
}

function toActivity({ name, minutes }: { readonly name: string; readonly minutes: number }) {
  return { key: name.toLowerCase(), name, text: `${minutes} min`, minutes, count: null };
}
