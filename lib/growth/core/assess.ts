import { type CalendarDate, daysBetween } from "#lib/kernel/dates.ts";
import { bmiOf, isWeightForLength } from "./bmi.ts";
import { type GrowthPlan, placedDayOn, type Stage, stageOn } from "./plan.ts";
import { type PostureRule, standardLength } from "./posture.ts";
import type { Assessed, MeasureKind, Placement, Reading } from "./reading.ts";
import { placeOn, type ReferenceRow } from "./reference.ts";

/**
 * A measure made of a weight and a length, on the weight's day: BMI in kg/m², or the weight in kg placed by the length.
 * `lengthCm` is in the posture the reference expects; `placement` null where no reference holds.
 */
export type AssessedPair = {
  readonly id: string;
  readonly kind: "bmi" | "weight-for-length";
  readonly value: number;
  readonly weightId: string;
  readonly lengthId: string;
  readonly lengthCm: number;
  readonly takenOn: CalendarDate;
  readonly ageDays: number;
  readonly placedDay: number;
  readonly placement: Placement | null;
};

/** Places a reading on the reference of the child's age; a length after correcting it for posture. */
export function assess(reading: Reading, plan: GrowthPlan): Assessed {
  const { ageDays, placedDay, stage } = placeInPlan(plan, reading.kind, reading.takenOn);
  const row = stage?.reference.byAge(reading.kind, plan.birth.sex, placedDay) ?? null;
  return {
    ...reading,
    ageDays,
    placedDay,
    placement: placed(row, standardValue(reading, placedDay, stage?.reference), stage),
  };
}

/** The value as it is placed and drawn: a length in the posture the reference expects, all else as measured. */
export function standardValue(
  reading: Omit<Reading, "id" | "takenOn">,
  placedDay: number,
  rule?: PostureRule,
): number {
  return reading.kind === "length"
    ? standardLength(reading.value, reading.posture, placedDay, rule)
    : reading.value;
}

/** BMI for age of a weight and a length taken together. */
export function assessBmi(weight: Reading, length: Reading, plan: GrowthPlan): AssessedPair {
  const { pair, stage } = pairOf(weight, length, "bmi", plan);
  const value = bmiOf(weight.value, pair.lengthCm);
  const row = stage?.reference.byAge("bmi", plan.birth.sex, pair.placedDay) ?? null;
  return { ...pair, kind: "bmi", value, placement: placed(row, value, stage) };
}

/** Weight for length (for height from 24 months) of a weight and a length taken together. */
export function assessWeightForLength(weight: Reading, length: Reading, plan: GrowthPlan): AssessedPair {
  const { pair, stage } = pairOf(weight, length, "weight-for-length", plan);
  const row =
    stage && isWeightForLength(weight.value)
      ? stage.reference.byLength(plan.birth.sex, pair.placedDay, pair.lengthCm)
      : null;
  return {
    ...pair,
    kind: "weight-for-length",
    value: weight.value,
    placement: placed(row, weight.value, stage),
  };
}

/** Where a day lies in the plan: the age, the age it is placed at, and the stage; null where no reference holds. */
export function placeInPlan(
  plan: GrowthPlan,
  kind: MeasureKind,
  takenOn: CalendarDate,
): { readonly ageDays: number; readonly placedDay: number; readonly stage: Stage | null } {
  const ageDays = daysBetween(plan.birth.bornOn, takenOn);
  const stage = stageOn(plan, kind, ageDays);
  return {
    ageDays,
    placedDay: stage ? ageDays + stage.shiftDays : placedDayOn(plan, kind, ageDays),
    stage,
  };
}

function placed(row: ReferenceRow | null, value: number, stage: Stage | null): Placement | null {
  const place = row && placeOn(row, value);
  return place && stage && { ...place, reference: stage.reference.id, basis: stage.basis };
}

function pairOf(weight: Reading, length: Reading, kind: "bmi" | "weight-for-length", plan: GrowthPlan) {
  const { ageDays, placedDay, stage } = placeInPlan(plan, kind, weight.takenOn);
  const pair = {
    id: weight.id,
    weightId: weight.id,
    lengthId: length.id,
    lengthCm: standardLength(length.value, length.posture, placedDay, stage?.reference),
    takenOn: weight.takenOn,
    ageDays,
    placedDay,
  };
  return { pair, stage };
}
