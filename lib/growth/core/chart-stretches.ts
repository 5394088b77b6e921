import type { GrowthPlan, Stage } from "./plan.ts";
import type { MeasureKind } from "./reading.ts";

/** A stretch of placed ages, in days, on one reference. */
export type Stretch = {
  readonly reference: Stage["reference"];
  readonly from: number;
  readonly to: number;
};

/** No reference reaches beyond the month after the 20th birthday. */
const LAST_DAY = 7336;

/**
 * A plan's stages by placed age. Stages of one reference are one stretch; where the placed age jumps, because age is no
 * longer corrected, the lines before it are drawn on, or else the lines after it begin earlier. Size at birth is placed on
 * one day, and has no stretch.
 */
export function stretchesOf(plan: GrowthPlan, kind: MeasureKind): readonly Stretch[] {
  const stretches: Stretch[] = [];
  for (const { reference, fromDay, toDay, shiftDays } of plan.stages(kind)) {
    if (reference.id === "intergrowth-newborn") continue;
    const next = { reference, from: fromDay + shiftDays, to: Math.min(toDay + shiftDays, LAST_DAY) };
    const last = stretches.at(-1);
    if (last?.reference.id === reference.id) stretches.splice(-1, 1, { ...last, to: next.to });
    else if (!last || next.from <= last.to + 1) stretches.push(next);
    else if (reaches(last.reference, plan, kind, next.from - 1))
      stretches.splice(-1, 1, { ...last, to: next.from - 1 }, next);
    else stretches.push({ ...next, from: last.to + 1 });
  }
  return stretches;
}

function reaches(reference: Stage["reference"], plan: GrowthPlan, kind: MeasureKind, day: number): boolean {
  if (kind === "weight-for-length") return false;
  return reference.byAge(kind, plan.birth.sex, day) !== null;
}
