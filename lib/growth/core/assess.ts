import { type CalendarDate, daysBetween } from "#lib/kernel/dates.ts";
import { bmiOf, isWeightForLength } from "./bmi.ts";
import { standardLength } from "./posture.ts";
import type { Assessed, Birth, Placement, Reading } from "./reading.ts";
import { type GrowthReference, placeOn } from "./reference.ts";
import { who2006 } from "./who2006.ts";

/**
 * A measure made of a weight and a length, on the weight's day: BMI in kg/m², or the weight in kg placed by the length.
 * `lengthCm` is in the posture the reference expects; `placement` null outside the reference's range.
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
  readonly placement: Placement | null;
};

/** Places a reading on the reference at the child's age; a length after correcting it for posture. */
export function assess(reading: Reading, birth: Birth, reference: GrowthReference = who2006): Assessed {
  const ageDays = daysBetween(birth.bornOn, reading.takenOn);
  const row = reference.byAge(reading.kind, birth.sex, ageDays);
  return { ...reading, ageDays, placement: row && placeOn(row, standardValue(reading, ageDays)) };
}

/** The value as it is placed and drawn: a length in the posture the reference expects, all else as measured. */
export function standardValue(reading: Omit<Reading, "id" | "takenOn">, ageDays: number): number {
  return reading.kind === "length" ? standardLength(reading.value, reading.posture, ageDays) : reading.value;
}

/** BMI for age of a weight and a length taken together. */
export function assessBmi(
  weight: Reading,
  length: Reading,
  birth: Birth,
  reference: GrowthReference = who2006,
): AssessedPair {
  const pair = pairOf(weight, length, birth);
  const value = bmiOf(weight.value, pair.lengthCm);
  const row = reference.byAge("bmi", birth.sex, pair.ageDays);
  return { ...pair, kind: "bmi", value, placement: row && placeOn(row, value) };
}

/** Weight for length (weight for height from 731 days) of a weight and a length taken together. */
export function assessWeightForLength(
  weight: Reading,
  length: Reading,
  birth: Birth,
  reference: GrowthReference = who2006,
): AssessedPair {
  const pair = pairOf(weight, length, birth);
  const row = isWeightForLength(weight.value)
    ? reference.byLength(birth.sex, pair.ageDays, pair.lengthCm)
    : null;
  return {
    ...pair,
    kind: "weight-for-length",
    value: weight.value,
    placement: row && placeOn(row, weight.value),
  };
}

function pairOf(weight: Reading, length: Reading, birth: Birth) {
  const ageDays = daysBetween(birth.bornOn, weight.takenOn);
  return {
    id: weight.id,
    weightId: weight.id,
    lengthId: length.id,
    lengthCm: standardLength(length.value, length.posture, ageDays),
    takenOn: weight.takenOn,
    ageDays,
  };
}
