import { monthsOfDays } from "./age-months.ts";
import type { Posture } from "./reading.ts";

/** From this day of age (24 months) the references are of standing height, before it of recumbent length. */
export const HEIGHT_FROM_DAY = 731;

/** From which day a reference is of standing height, and how much longer the same child is lying, in cm. */
export type PostureRule = { readonly heightFromDay: number; readonly lyingLongerCm: number };

/** WHO's mean difference between recumbent length and standing height (Methods and development, 2006). */
export const whoPosture: PostureRule = { heightFromDay: HEIGHT_FROM_DAY, lyingLongerCm: 0.7 };

/** How a child of that age is usually measured. */
export function usualPosture(ageDays: number): Posture {
  return ageDays < HEIGHT_FROM_DAY ? "lying" : "standing";
}

const STANDS_FROM_MONTHS = 9;

/**
 * The length in the posture the reference expects at that age, in cm: WHO adds 0.7 to a height before 731 days and takes
 * it from a recumbent length from then on. Unknown posture: as measured. "Standing" under 9 months is taken for a slip,
 * as WHO's programs do, and treated as unknown. `day` is the age the reference is asked at.
 */
export function standardLength(
  cm: number,
  posture: Posture | null,
  day: number,
  { heightFromDay, lyingLongerCm }: PostureRule = whoPosture,
): number {
  const taken = posture === "standing" && monthsOfDays(day) < STANDS_FROM_MONTHS ? null : posture;
  if (taken === "standing" && day < heightFromDay) return cm + lyingLongerCm;
  if (taken === "lying" && day >= heightFromDay) return cm - lyingLongerCm;
  return cm;
}
