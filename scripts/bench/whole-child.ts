import { childGrowth, measures } from "#lib/growth/core/child-growth.ts";
import { growthPlan, usualSettings } from "#lib/growth/core/plan.ts";
import type { Reading, ReadingKind } from "#lib/growth/core/reading.ts";
import { standingOf } from "#lib/growth/core/standing.ts";
import { trajectoryOf } from "#lib/growth/core/trajectory/trajectory.ts";
import { addDays, type CalendarDate } from "#lib/kernel/dates.ts";
import { spreadOf } from "./spread.ts";

const bornOn = "2020-02-03" as CalendarDate;
const turns = 400;
const checkUps = 75;
/** What is measured at each of 75 check-ups up to six years: 300 readings. */
const kinds: readonly (readonly [kind: ReadingKind, atBirth: number, aDay: number])[] = [
  ["weight", 1.3, 0.009],
  ["length", 38.5, 0.035],
  ["head", 27, 0.011],
  ["arm", 12, 0.002],
];

/** The 95th percentile, in ms, of assessing a child of 300 readings from the rows of the database to every figure a page shows. */
export function measureWholeChild(): number {
  const readings = Array.from({ length: checkUps }, (_, place) => place * 29).flatMap((day) =>
    kinds.map(
      ([kind, atBirth, aDay]): Reading => ({
        id: `${kind}-${day}`,
        kind,
        value: atBirth + aDay * day,
        posture: kind === "length" ? (day < 731 ? "lying" : "standing") : null,
        takenOn: addDays(bornOn, day + 1),
      }),
    ),
  );
  const child = { id: "c", bornOn, birthWeightKg: 1.3, birthLengthCm: 38.5, birthHeadCm: 27 };
  const parents = { motherHeightCm: 165, fatherHeightCm: 180 };
  const took = Array.from({ length: turns }, () => {
    const started = performance.now();
    const plan = growthPlan({ bornOn, sex: "female", gestationDays: 206 }, usualSettings);
    const growth = childGrowth(child, plan, readings);
    for (const kind of measures) standingOf(growth[kind]);
    trajectoryOf(growth, plan, parents, addDays(bornOn, checkUps * 29));
    return performance.now() - started;
  });
  return spreadOf(took).p95;
}
