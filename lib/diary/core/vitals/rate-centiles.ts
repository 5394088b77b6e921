import data from "../data/heart-breathing.json" with { type: "json" };

export type RateMeasure = "heart" | "breathing";
export type RateCentile = 1 | 10 | 50 | 90 | 99;

/** The centiles of one stretch of age, `toMonths` not included; beats or breaths a minute. */
export type RateRow = {
  readonly fromMonths: number;
  readonly toMonths: number;
  readonly centiles: readonly (readonly [centile: RateCentile, rate: number])[];
};

const rows: Readonly<Record<RateMeasure, readonly (readonly number[])[]>> = {
  heart: [...data.heartFirstWeek, ...data.heart],
  breathing: data.breathing,
};
const centiles: readonly RateCentile[] = [1, 10, 50, 90, 99];

/**
 * The centiles of heart or breathing rate at an age: healthy children at rest (Fleming S et al., Lancet 2011;377:1011, web tables 4 and
 * 5); the heart has a row of its own in the first week. Null before birth and from 18 years on.
 */
export function rateRowAt(measure: RateMeasure, ageMonths: number): RateRow | null {
  const row = rows[measure].find(([from = 0, to = 0]) => ageMonths >= from && ageMonths < to);
  if (!row) return null;
  const [fromMonths = 0, toMonths = 0, ...rates] = row;
  return { fromMonths, toMonths, centiles: centiles.map((centile, at) => [centile, rates[at] as number]) };
}
