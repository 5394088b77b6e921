import { type CalendarDate, daysBetween } from "#lib/kernel/dates.ts";
import { assess, assessBmi } from "./assess.ts";
import { birthReadings } from "./birth-readings.ts";
import { bmiOf } from "./bmi.ts";
import { bmiPairs } from "./bmi-pairs.ts";
import type { Placement, Posture, Reading, ReadingKind, ReferenceSex } from "./reading.ts";

/** What a family follows: what is measured, and the BMI that follows from it. */
export type Measure = ReadingKind | "bmi";
export const measures: readonly Measure[] = ["weight", "length", "head", "bmi"];

/** One point of a child's growth: kg, cm or kg/m²; `placement` null outside the reference or without one. */
export type GrowthPoint = {
  readonly id: string;
  readonly kind: Measure;
  readonly value: number;
  readonly posture: Posture | null;
  readonly takenOn: CalendarDate;
  readonly ageDays: number;
  readonly placement: Placement | null;
  readonly estimated: boolean;
  /** False for the birth measures and BMI, which are not readings of their own. */
  readonly isReading: boolean;
};

type Child = Parameters<typeof birthReadings>[0];
type Recorded = Reading & { readonly estimated?: boolean };

/** All that is known of a child's growth, oldest first; nothing is placed while `sex` is null. */
export function childGrowth(
  child: Child,
  sex: ReferenceSex | null,
  recorded: readonly Recorded[],
): Readonly<Record<Measure, readonly GrowthPoint[]>> {
  const readings = [...birthReadings(child, recorded), ...recorded].toSorted(oldestFirst);
  const known = new Map<string, Recorded>(readings.map((reading) => [reading.id, reading]));
  const birth = sex && { bornOn: child.bornOn, sex };
  const points = readings.map(
    (reading): GrowthPoint => ({
      ...reading,
      ageDays: daysBetween(child.bornOn, reading.takenOn),
      placement: birth && assess(reading, birth).placement,
      estimated: known.get(reading.id)?.estimated ?? false,
      isReading: !reading.id.startsWith("birth-"),
    }),
  );
  const bmi = bmiPairs(readings).map(({ weight, length }): GrowthPoint => {
    const placed = birth && assessBmi(weight, length, birth);
    return {
      id: `bmi-${weight.id}`,
      kind: "bmi",
      value: placed?.value ?? bmiOf(weight.value, length.value),
      posture: null,
      takenOn: weight.takenOn,
      ageDays: daysBetween(child.bornOn, weight.takenOn),
      placement: placed?.placement ?? null,
      estimated: [weight, length].some(({ id }) => known.get(id)?.estimated),
      isReading: false,
    };
  });
  const of = (kind: Measure) => points.filter((point) => point.kind === kind);
  return { weight: of("weight"), length: of("length"), head: of("head"), bmi };
}

function oldestFirst(a: Reading, b: Reading): number {
  if (a.takenOn !== b.takenOn) return a.takenOn < b.takenOn ? -1 : 1;
  return a.id < b.id ? -1 : 1;
}
