import type { Posture } from "./reading.ts";

/** From this day of age (24 months) WHO's reference is standing height, before it recumbent length. */
export const HEIGHT_FROM_DAY = 731;

/** WHO's mean difference between recumbent length and standing height (Methods and development, 2006). */
const LYING_LONGER_CM = 0.7;

const DAYS_A_MONTH = 30.4375;
const STANDS_FROM_MONTHS = 9;

/**
 * The length in the posture the reference expects at that age, in cm: 0.7 added to a height before 731 days, taken from
 * a recumbent length from then on. Unknown posture: as measured. "Standing" under 9 months is taken for a slip, as WHO's
 * programs do, and treated as unknown.
 */
export function standardLength(cm: number, posture: Posture | null, ageDays: number): number {
  const taken = posture === "standing" && ageDays / DAYS_A_MONTH < STANDS_FROM_MONTHS ? null : posture;
  if (taken === "standing" && ageDays < HEIGHT_FROM_DAY) return cm + LYING_LONGER_CM;
  if (taken === "lying" && ageDays >= HEIGHT_FROM_DAY) return cm - LYING_LONGER_CM;
  return cm;
}
