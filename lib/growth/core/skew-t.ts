import { inverseNormal, normalCdf } from "#lib/kernel/statistics.ts";
import { studentTail, studentTailInverse } from "#lib/kernel/student-t.ts";

/** The skew t distribution type 3 (Fernández and Steel, 1998), as INTERGROWTH-21st fitted newborn size with GAMLSS. */
export type SkewT = {
  readonly mu: number;
  readonly sigma: number;
  readonly nu: number;
  readonly tau: number;
};

/** The z-score of `value`, unrounded. Each half is counted from its own tail, so that none is lost in 1 − p. */
export function skewTZ(value: number, { mu, sigma, nu, tau }: SkewT): number {
  const d = (value - mu) / sigma;
  const weight = 2 / (1 + nu * nu);
  return d < 0
    ? inverseNormal(weight * studentTail(-nu * d, tau))
    : -inverseNormal(weight * nu * nu * studentTail(d / nu, tau));
}

/** The value at `z`, the inverse of `skewTZ`. */
export function skewTValue(z: number, { mu, sigma, nu, tau }: SkewT): number {
  const weight = 2 / (1 + nu * nu);
  const below = normalCdf(z) / weight;
  if (below < 0.5) return mu - (sigma * studentTailInverse(below, tau)) / nu;
  return mu + sigma * nu * studentTailInverse(normalCdf(-z) / (weight * nu * nu), tau);
}
