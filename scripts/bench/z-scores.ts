import { assess } from "#lib/growth/core/assess.ts";
import type { Reading, ReferenceSex } from "#lib/growth/core/reading.ts";
import { placeOn } from "#lib/growth/core/reference.ts";
import { who2006 } from "#lib/growth/core/who2006.ts";
import { addDays, type CalendarDate } from "#lib/kernel/dates.ts";
import { type Random, seededRandom } from "../demo/random.ts";
import { atLeast, type Findings } from "./measurement.ts";

type Case = {
  readonly reading: Reading;
  readonly bornOn: CalendarDate;
  readonly sex: ReferenceSex;
  readonly ageDays: number;
};

const bornOn = "2024-05-06" as CalendarDate;
const runMs = 1500;

/** How many z-scores one core makes in a second, of all three kinds, two in five far enough out to need the restricted method. */
export async function measureZScores(): Promise<Findings> {
  const random = seededRandom(4);
  const cases = Array.from({ length: 5000 }, () => drawCase(random));
  const placed = rate(cases, ({ reading, sex, ageDays }) => {
    const row = who2006.byAge(reading.kind, sex, ageDays);
    return row && placeOn(row, reading.value);
  });
  const assessed = rate(cases, ({ reading, sex }) => assess(reading, { bornOn, sex }).placement);
  const count = (perSecond: number) => `${(perSecond / 1e6).toFixed(2)} million a second`;
  return {
    loads: [],
    figures: [
      {
        what: "z-scores with percentile, by day of age",
        value: count(placed),
        targets: [atLeast(1e6, placed, "> 1 million")],
      },
      { what: "readings assessed, from dates", value: count(assessed), targets: [] },
    ],
  };
}

function drawCase(random: Random): Case {
  const kind = random.pick(["weight", "length", "head"] as const);
  const sex = random.pick(["male", "female"] as const);
  const ageDays = random.whole(0, 1856);
  const median = who2006.byAge(kind, sex, ageDays)!.lms.m;
  const value = median * (kind === "weight" ? random.between(0.55, 1.6) : random.between(0.85, 1.15));
  const posture = kind === "length" ? (ageDays < 731 ? "lying" : "standing") : null;
  return {
    reading: { id: "", kind, value, posture, takenOn: addDays(bornOn, ageDays) },
    bornOn,
    sex,
    ageDays,
  };
}

function rate(cases: readonly Case[], work: (one: Case) => unknown): number {
  let made = 0;
  const until = (ms: number) => {
    made = 0;
    const started = performance.now();
    while (performance.now() - started < ms) {
      for (const one of cases) if (work(one)) made++;
    }
    return (made / (performance.now() - started)) * 1000;
  };
  until(300);
  return until(runMs);
}
