export type AgeUnit = "week" | "month" | "year";

/** A tick at `at` days of age, called `n` weeks, months or years. */
export type AgeTick = { readonly at: number; readonly n: number };
export type AgeAxis = { readonly unit: AgeUnit; readonly ticks: readonly AgeTick[] };

const DAYS: Readonly<Record<AgeUnit, number>> = { week: 7, month: 30.4375, year: 365.25 };

/** The finest steps that leave at most eight or nine ticks, which fit a phone, by the length of what is shown. */
const STEPS: readonly (readonly [upToDays: number, unit: AgeUnit, step: number])[] = [
  [60, "week", 1],
  [112, "week", 2],
  [250, "month", 1],
  [500, "month", 2],
  [780, "month", 3],
  [1300, "month", 6],
  [9 * 365.25, "year", 1],
  [Number.POSITIVE_INFINITY, "year", 2],
];

/**
 * Ticks for an axis of age from `fromDay` to `toDay`: weeks up to about three months, months up to about three years,
 * years beyond. Months and years have WHO's mean length (30.4375 and 365.25 days).
 */
export function ageAxis(fromDay: number, toDay: number): AgeAxis {
  const [, unit, step] = STEPS.find(([upTo]) => toDay - fromDay <= upTo) ?? [0, "year", 2];
  const ticks: AgeTick[] = [];
  for (let n = Math.ceil(fromDay / DAYS[unit] / step) * step; n * DAYS[unit] <= toDay; n += step) {
    ticks.push({ at: n * DAYS[unit], n });
  }
  return { unit, ticks };
}
