import { assess } from "#lib/growth/core/assess.ts";
import { type GrowthPlan, growthPlan, usualSettings } from "#lib/growth/core/plan.ts";
import type { Reading, ReferenceSex } from "#lib/growth/core/reading.ts";
import { placeOn, valueOn } from "#lib/growth/core/reference.ts";
import { who2006 } from "#lib/growth/core/who2006.ts";
import { addDays, type CalendarDate } from "#lib/kernel/dates.ts";
import { type Random, seededRandom } from "../demo/random.ts";
import { atLeast, below, type Findings } from "./measurement.ts";
import { measureWholeChild } from "./whole-child.ts";

type Case = {
  readonly reading: Reading;
  readonly plan: GrowthPlan;
  readonly sex: ReferenceSex;
  readonly ageDays: number;
};

const bornOn = "2024-05-06" as CalendarDate;
const runMs = 1500;

/** How many z-scores one core makes in a second, and how long it takes to assess all there is of one child. */
export async function measureZScores(): Promise<Findings> {
  const random = seededRandom(4);
  const mixed = Array.from({ length: 5000 }, () => drawCase(random, ["weight", "length", "head"]));
  const far = Array.from({ length: 5000 }, () => drawCase(random, ["weight", "arm", "triceps"], 3.1));
  const placed = rate(mixed, placeByDay);
  const restricted = rate(far, placeByDay);
  const assessed = rate(mixed, ({ reading, plan }) => assess(reading, plan).placement);
  const wholeMs = measureWholeChild();
  const count = (perSecond: number) => `${(perSecond / 1e6).toFixed(2)} million a second`;
  const million = (perSecond: number) => [atLeast(1e6, perSecond, "> 1 million")];
  return {
    loads: [],
    figures: [
      {
        what: "z-scores with percentile, by day of age, two in five by the restricted method",
        value: count(placed),
        targets: million(placed),
      },
      {
        what: "the same, every one beyond ±3 by the restricted method",
        value: count(restricted),
        targets: million(restricted),
      },
      { what: "readings assessed, from dates, on the child's plan", value: count(assessed), targets: [] },
      {
        what: "a child of 300 readings born preterm: everything placed, its standing and its course",
        value: `${wholeMs.toFixed(2)} ms`,
        targets: [below(5, wholeMs, "< 5 ms")],
      },
    ],
  };
}

function placeByDay({ reading, sex, ageDays }: Case): unknown {
  const row = who2006.byAge(reading.kind, sex, ageDays);
  return row && placeOn(row, reading.value);
}

/** A reading up to 5 standard deviations out, at least `leastZ`. */
function drawCase(random: Random, kinds: readonly Reading["kind"][], leastZ = 0): Case {
  const kind = random.pick(kinds);
  const sex = random.pick(["male", "female"] as const);
  const ageDays = random.whole(91, 1826);
  const z = random.between(leastZ, 5) * random.pick([-1, 1]);
  const value = valueOn(who2006.byAge(kind, sex, ageDays)!, z);
  const posture = kind === "length" ? (ageDays < 731 ? "lying" : "standing") : null;
  return {
    reading: { id: "", kind, value, posture, takenOn: addDays(bornOn, ageDays) },
    plan: growthPlan({ bornOn, sex, gestationDays: null }, usualSettings),
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
