import { normalCdf } from "#lib/kernel/statistics.ts";

/** Skewness, median and coefficient of variation of a measurement at one age or length (Cole's LMS method, 1990). */
export type Lms = { readonly l: number; readonly m: number; readonly s: number };

/** The z-score of a positive `value`, unrounded. */
export function zFromValue(value: number, { l, m, s }: Lms): number {
  return l === 0 ? Math.log(value / m) / s : ((value / m) ** l - 1) / (l * s);
}

/** The value at `z`; NaN where the distribution does not reach that far. */
export function valueFromZ(z: number, { l, m, s }: Lms): number {
  if (l === 0) return m * Math.exp(s * z);
  const power = 1 + l * s * z;
  return power > 0 ? m * power ** (1 / l) : Number.NaN;
}

/**
 * The z-score of a positive `value` by the restricted LMS method: beyond ±3 the distance between 2 and 3 standard
 * deviations is the measure (WHO Child Growth Standards, Methods and development, 2006, chapter 7).
 */
export function restrictedZFromValue(value: number, lms: Lms): number {
  const z = zFromValue(value, lms);
  if (z > 3) {
    const sd3 = valueFromZ(3, lms);
    return 3 + (value - sd3) / (sd3 - valueFromZ(2, lms));
  }
  if (z < -3) {
    const sd3 = valueFromZ(-3, lms);
    return -3 + (value - sd3) / (valueFromZ(-2, lms) - sd3);
  }
  return z;
}

/** The value at `z` by the restricted LMS method, the inverse of `restrictedZFromValue`. */
export function restrictedValueFromZ(z: number, lms: Lms): number {
  if (z > 3) {
    const sd3 = valueFromZ(3, lms);
    return sd3 + (z - 3) * (sd3 - valueFromZ(2, lms));
  }
  if (z < -3) {
    const sd3 = valueFromZ(-3, lms);
    return sd3 + (z + 3) * (valueFromZ(-2, lms) - sd3);
  }
  return valueFromZ(z, lms);
}

/** A z-score to 2 decimals, half away from zero, as WHO's programs print it. */
export function roundZ(z: number): number {
  const rounded = Math.round(Math.abs(z) * 100) / 100;
  return z < 0 && rounded > 0 ? -rounded : rounded;
}

/** The percentile, 0 to 100, at which `z` lies. */
export function percentileOf(z: number): number {
  return 100 * normalCdf(z);
}
