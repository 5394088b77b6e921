import type { CalendarDate } from "#lib/kernel/dates.ts";
import { type AssessedPair, assess, assessBmi, assessWeightForLength } from "./assess.ts";
import { birthReadings } from "./birth-readings.ts";
import { bmiPairs } from "./bmi-pairs.ts";
import type { GrowthPlan } from "./plan.ts";
import { type MeasureKind, type Placement, type Posture, type Reading, readingKinds } from "./reading.ts";

/** What a family follows: what is measured, and what follows from a weight with a length. */
export type Measure = MeasureKind;
export const measures: readonly Measure[] = [
  "weight",
  "length",
  "head",
  "bmi",
  "weight-for-length",
  "arm",
  "triceps",
  "subscapular",
];

/** One point of a child's growth: kg, cm, mm or kg/m²; `placement` null outside the references or without one. */
export type GrowthPoint = {
  readonly id: string;
  readonly kind: Measure;
  readonly value: number;
  readonly posture: Posture | null;
  readonly takenOn: CalendarDate;
  readonly ageDays: number;
  /** The age its reference was asked at: corrected while age is corrected, negative before term. */
  readonly placedDay: number;
  /** Of BMI and weight-for-length: the length, in the posture the reference expects. */
  readonly lengthCm: number | null;
  readonly placement: Placement | null;
  readonly estimated: boolean;
  /** False for the birth measures and for what is made of two readings, which are not readings of their own. */
  readonly isReading: boolean;
};

type Child = Parameters<typeof birthReadings>[0];
type Recorded = Reading & { readonly estimated?: boolean };

/** All that is known of a child's growth, oldest first; nothing is placed on a plan without stages. */
export function childGrowth(
  child: Child,
  plan: GrowthPlan,
  recorded: readonly Recorded[],
): Readonly<Record<Measure, readonly GrowthPoint[]>> {
  const readings: readonly Recorded[] = [...birthReadings(child, recorded), ...recorded].toSorted(
    oldestFirst,
  );
  const growth: Record<Measure, GrowthPoint[]> = {
    weight: [],
    length: [],
    head: [],
    arm: [],
    triceps: [],
    subscapular: [],
    bmi: [],
    "weight-for-length": [],
  };
  for (const reading of readings) {
    if (readingKinds.includes(reading.kind)) growth[reading.kind].push(pointOf(reading, plan));
  }
  for (const { weight, length } of bmiPairs(readings)) {
    const estimated = (weight.estimated || length.estimated) ?? false;
    growth.bmi.push(pairPoint(assessBmi(weight, length, plan), estimated));
    growth["weight-for-length"].push(pairPoint(assessWeightForLength(weight, length, plan), estimated));
  }
  return growth;
}

function pointOf(reading: Recorded, plan: GrowthPlan): GrowthPoint {
  return {
    ...assess(reading, plan),
    lengthCm: null,
    estimated: reading.estimated ?? false,
    isReading: !reading.id.startsWith("birth-"),
  };
}

function pairPoint(pair: AssessedPair, estimated: boolean): GrowthPoint {
  const { id, kind, value, takenOn, ageDays, placedDay, lengthCm, placement } = pair;
  const made = { posture: null, estimated, isReading: false };
  return { id: `${kind}-${id}`, kind, value, takenOn, ageDays, placedDay, lengthCm, placement, ...made };
}

function oldestFirst(a: Reading, b: Reading): number {
  if (a.takenOn !== b.takenOn) return a.takenOn < b.takenOn ? -1 : 1;
  return a.id < b.id ? -1 : 1;
}
