import type { CalendarDate } from "#lib/kernel/dates.ts";
import type { GrowthPoint } from "../child-growth.ts";
import { type GrowthPlan, hasStages } from "../plan.ts";
import { isPreterm } from "../prematurity.ts";
import { placeOn } from "../reference.ts";
import { who2006 } from "../who2006.ts";
import { termDay } from "./term-age.ts";

/** A weight on WHO 2006 at the age counted for comparing; `atBirth` for the birth weight. */
export type ComparedWeight = {
  readonly takenOn: CalendarDate;
  readonly ageDays: number;
  readonly z: number;
  readonly percentile: number;
  readonly atBirth: boolean;
};

/** British charts are WHO's from 2 weeks on; a preterm child's count from 2 weeks after the due date (RCPCH, 2009). */
const COUNTS_FROM_DAY = 14;
/** NICE NG75 is about infants and preschool children: under five years. */
const PRESCHOOL_UNTIL_DAY = 1826;

/**
 * A child's weights, all placed on WHO 2006 by one count of age, whichever references they are shown on: between
 * references a z-score changes although the child does not. The birth weight is the first one of a child born at term;
 * the days of newborn weight loss, estimates and what WHO flags are left out.
 */
export function comparedWeights(points: readonly GrowthPoint[], plan: GrowthPlan): readonly ComparedWeight[] {
  if (!hasStages(plan)) return [];
  const preterm = isPreterm(plan.birth.gestationDays);
  return points.flatMap(({ value, takenOn, ageDays, estimated }) => {
    const day = termDay(plan.birth, ageDays);
    const atBirth = ageDays === 0;
    const counts = atBirth ? !preterm : day >= COUNTS_FROM_DAY && day <= PRESCHOOL_UNTIL_DAY;
    const row = counts && !estimated ? who2006.byAge("weight", plan.birth.sex, day) : null;
    const placed = row && placeOn(row, value);
    return placed && !placed.flag
      ? [{ takenOn, ageDays, z: placed.z, percentile: placed.percentile, atBirth }]
      : [];
  });
}

/**
 * How a birth weight stands for its pregnancy: a child born at term on WHO 2006, one born early on INTERGROWTH-21st's
 * newborn standard, as the plan places it; null when it is not known.
 */
export function birthWeightZ(points: readonly GrowthPoint[]): number | null {
  const born = points.find(({ ageDays, estimated }) => ageDays === 0 && !estimated);
  return born?.placement && !born.placement.flag ? born.placement.z : null;
}
