import type { CalendarDate } from "#lib/kernel/dates.ts";
import type { LengthUnit, WeightUnit } from "#lib/kernel/units.ts";
import { placeInPlan, standardValue } from "./assess.ts";
import type { GrowthPlan } from "./plan.ts";
import type { Placement, Posture, Reading, ReadingKind } from "./reading.ts";
import { placeOn } from "./reference.ts";

/** A reading about to be kept: `value` in kg, cm or mm, `unit` the one it was typed in. */
export type Draft = {
  readonly kind: ReadingKind;
  readonly value: number;
  readonly unit: TypedUnit;
  readonly posture: Posture | null;
  readonly takenOn: CalendarDate;
};

/** The unit a value was typed in; skinfolds are always in mm. */
export type TypedUnit = WeightUnit | LengthUnit | "mm";

/** A reading of the same kind next to the draft's date. */
export type Neighbour = Pick<Reading, "value" | "posture" | "takenOn">;

/** `previous` is the last reading up to the draft's date, `following` the first after it, null where there is none. */
export type DraftContext = {
  readonly plan: GrowthPlan;
  readonly today: CalendarDate;
  readonly previous: Neighbour | null;
  readonly following?: Neighbour | null;
};

/** Where a measurement of `kind` would lie; null where no reference holds. */
export function placementOf(
  kind: ReadingKind,
  { value, posture, takenOn }: Neighbour,
  plan: GrowthPlan,
): Pick<Placement, "z" | "flag"> | null {
  const { placedDay, stage } = placeInPlan(plan, kind, takenOn);
  const row = stage?.reference.byAge(kind, plan.birth.sex, placedDay) ?? null;
  return row && placeOn(row, standardValue({ kind, value, posture }, placedDay, stage?.reference));
}
