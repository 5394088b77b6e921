import { zApart } from "./centile-space.ts";
import type { ComparedWeight } from "./compared-weights.ts";
import type { Finding } from "./finding.ts";

/** Ong KK et al., BMJ 2000;320:967: a gain in weight of more than 0.67 SD scores from birth to two years, born at term. */
const GAINED_Z = 0.67;
const TWO_YEARS_DAY = 731;

/**
 * Catch-up, or rapid, weight gain by Ong's definition, both ends on WHO 2006. Told while the latest weight is from the
 * first two years; a child born early has no birth weight to compare with (see comparedWeights) and none is told.
 */
export function rapidGain(weights: readonly ComparedWeight[]): readonly Finding[] {
  const [birth, latest] = [weights[0], weights.at(-1)];
  if (!birth?.atBirth || !latest || latest.atBirth || latest.ageDays > TWO_YEARS_DAY) return [];
  const gainedZ = zApart(birth.z, latest.z);
  if (gainedZ <= GAINED_Z) return [];
  return [{ code: "rapid-gain", severity: "watch", kind: "weight", detail: { gainedZ } }];
}
