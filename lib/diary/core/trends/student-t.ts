import { inverseNormal } from "#lib/kernel/statistics.ts";

/**
 * The t below which a share `p` of Student's distribution with `freedom` degrees of freedom lies: Abramowitz & Stegun, Handbook of
 * Mathematical Functions (1964), 26.7.5. From 5 degrees on within 0.002 for p up to 0.975.
 */
export function studentT(p: number, freedom: number): number {
  const z = inverseNormal(p);
  const square = z * z;
  const terms = [
    z,
    (z * (square + 1)) / 4,
    (z * ((5 * square + 16) * square + 3)) / 96,
    (z * (((3 * square + 19) * square + 17) * square - 15)) / 384,
    (z * ((((79 * square + 776) * square + 1482) * square - 1920) * square - 945)) / 92160,
  ];
  return terms.reduce((sum, term, power) => sum + term / freedom ** power, 0);
}
