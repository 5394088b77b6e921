import { inverseNormal, normalCdf } from "#lib/kernel/statistics.ts";
import {
  type Lms,
  percentileOf,
  restrictedValueFromZ,
  restrictedZFromValue,
  roundZ,
  valueFromZ,
  zFromValue,
} from "./lms.ts";
import type { PostureRule } from "./posture.ts";
import type { Placement, ReadingKind, ReferenceId, ReferenceSex } from "./reading.ts";
import { type SkewT, skewTValue, skewTZ } from "./skew-t.ts";

/**
 * Beyond which a value is flagged as biologically implausible: a z-score rounded to 2 decimals (WHO), or CDC's modified
 * z-score, which counts in half the distance from the median to z ±2.
 */
export type Limits = { readonly lowest: number; readonly highest: number; readonly on: "z" | "modified-z" };

type Limited = { readonly limits: Limits };
export type LmsRow = Lms & Limited & { readonly law: "lms" | "restricted-lms" };
type NormalRow = Limited & {
  readonly law: "normal" | "log-normal";
  readonly mu: number;
  readonly sigma: number;
};
type SkewTRow = SkewT & Limited & { readonly law: "skew-t" };
type ExtendedBmiRow = Lms &
  Limited & { readonly law: "cdc-extended-bmi"; readonly p95: number; readonly sigma: number };

/** The figures and the rules for one child on one day, by the law that turns them into z-scores. */
export type ReferenceRow = LmsRow | NormalRow | SkewTRow | ExtendedBmiRow;

/** A published growth reference; a row is null where it says nothing. */
export type GrowthReference = PostureRule & {
  readonly id: ReferenceId;
  /**
   * By age in days as this reference counts it: since birth; INTERGROWTH's since 40+0 weeks, so negative before term.
   */
  readonly byAge: (kind: ReadingKind | "bmi", sex: ReferenceSex, day: number) => ReferenceRow | null;
  /** Weight for a length already in the posture that the reference expects at that age. */
  readonly byLength: (sex: ReferenceSex, day: number, lengthCm: number) => ReferenceRow | null;
};

/** CDC's z-score of a BMI whose percentile is 100 in the computer's numbers (CDC, extended BMI-for-age, 2022). */
const SATURATED_Z = 8.21;
export const P95_Z = inverseNormal(0.95);

/** The unrounded z-score of `value`; null when the measurement is not above zero. */
export function zOn(row: ReferenceRow, value: number): number | null {
  if (!(value > 0)) return null;
  switch (row.law) {
    case "restricted-lms":
      return restrictedZFromValue(value, row);
    case "lms":
      return zFromValue(value, row);
    case "normal":
      return (value - row.mu) / row.sigma;
    case "log-normal":
      return (Math.log(value) - row.mu) / row.sigma;
    case "skew-t":
      return skewTZ(value, row);
    case "cdc-extended-bmi":
      return value > row.p95 ? extendedZ(value, row) : zFromValue(value, row);
  }
}

/** The value at `z`; NaN where the reference does not reach that far. */
export function valueOn(row: ReferenceRow, z: number): number {
  switch (row.law) {
    case "restricted-lms":
      return restrictedValueFromZ(z, row);
    case "lms":
      return valueFromZ(z, row);
    case "normal":
      return row.mu + row.sigma * z;
    case "log-normal":
      return Math.exp(row.mu + row.sigma * z);
    case "skew-t":
      return skewTValue(z, row);
    case "cdc-extended-bmi":
      return z > P95_Z ? row.p95 - row.sigma * inverseNormal(10 * normalCdf(-z)) : valueFromZ(z, row);
  }
}

/**
 * Where `value` lies. WHO decides the flag on the rounded z, CDC on the modified one; the percentile is of the
 * unrounded z.
 */
export function placeOn(
  row: ReferenceRow,
  value: number,
): Pick<Placement, "z" | "percentile" | "flag"> | null {
  const exact = zOn(row, value);
  if (exact === null) return null;
  const z = roundZ(exact);
  const { lowest, highest, on } = row.limits;
  const told = on === "z" ? z : modifiedZ(row, value);
  return { z, percentile: percentileOf(exact), flag: told < lowest || told > highest };
}

/**
 * CDC's modified z-score: the distance from the median in halves of the distance from the median to z +2 (above it)
 * or −2 (below it), by plain LMS (CDC, Modified z-scores in the CDC growth charts).
 */
export function modifiedZ(row: ReferenceRow, value: number): number {
  if (!("m" in row)) return zOn(row, value) ?? Number.NaN;
  const edge = valueFromZ(value < row.m ? -2 : 2, row);
  return (value - row.m) / (Math.abs(edge - row.m) / 2);
}

/** Above the 95th percentile BMI is half normal with spread sigma (Wei R et al., Ann Hum Biol 2020;47:514). */
function extendedZ(value: number, { p95, sigma }: ExtendedBmiRow): number {
  const percentile = 90 + 10 * normalCdf((value - p95) / sigma);
  return Math.min(SATURATED_Z, inverseNormal(percentile / 100));
}
