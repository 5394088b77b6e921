import type { Compared } from "./chart-siblings.ts";
import type { ChartReading } from "./growth-chart.ts";

/** Ages at which families compare, in months of 30.4375 days. */
const MONTHS = [
  0, 1, 2, 3, 4, 6, 9, 12, 15, 18, 24, 30, 36, 48, 60, 72, 84, 96, 108, 120, 144, 168, 192, 216,
];
const DAYS_A_MONTH = 30.4375;
/** And for those born early, before the due date, in post-menstrual weeks. */
const WEEKS = [24, 26, 28, 30, 32, 34, 36, 38];
const WEEKS_AT_TERM = 40;
/** How far from an age a reading may lie to speak for it: a week, or a twentieth of the age. */
const NEAR = { days: 7, share: 1 / 20 } as const;

/** Months of age, or post-menstrual weeks before the due date. */
type Age = { readonly unit: "month" | "gestation"; readonly n: number };

const AGES: readonly (Age & { readonly day: number })[] = [
  ...WEEKS.map((n) => ({ unit: "gestation" as const, n, day: (n - WEEKS_AT_TERM) * 7 })),
  ...MONTHS.map((n) => ({ unit: "month" as const, n, day: n * DAYS_A_MONTH })),
];

/** What several children measured at one age; null for a child with no reading near it. */
export type SameAge<T> = Age & { readonly at: readonly (T | null)[] };

/** The ages at which at least two of the children have a reading near, oldest first, with each one's nearest. */
export function sameAges<T extends ChartReading>(children: readonly Compared<T>[]): readonly SameAge<T>[] {
  return AGES.flatMap(({ unit, n, day }) => {
    const at = children.map(({ readings }) => nearest(readings, day, Math.max(NEAR.days, day * NEAR.share)));
    return at.filter(Boolean).length < 2 ? [] : [{ unit, n, at }];
  }).toReversed();
}

function nearest<T extends ChartReading>(readings: readonly T[], day: number, reach: number): T | null {
  let best: T | null = null;
  for (const reading of readings) {
    const distance = Math.abs(reading.placedDay - day);
    if (reading.ageDays >= 0 && distance <= reach && (!best || distance < Math.abs(best.placedDay - day)))
      best = reading;
  }
  return best;
}
