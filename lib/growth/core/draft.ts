import { type CalendarDate, daysBetween } from "#lib/kernel/dates.ts";
import type { LengthUnit, WeightUnit } from "#lib/kernel/units.ts";
import { standardValue } from "./assess.ts";
import type { Birth, Placement, Posture, Reading, ReadingKind } from "./reading.ts";
import { type GrowthReference, placeOn } from "./reference.ts";

/** A reading about to be kept: `value` in kg or cm, `unit` the one it was typed in. */
export type Draft = {
  readonly kind: ReadingKind;
  readonly value: number;
  readonly unit: WeightUnit | LengthUnit;
  readonly posture: Posture | null;
  readonly takenOn: CalendarDate;
};

/** A reading of the same kind next to the draft's date. */
export type Neighbour = Pick<Reading, "value" | "posture" | "takenOn">;

/** `previous` is the last reading up to the draft's date, `following` the first after it, null where there is none. */
export type DraftContext = {
  readonly birth: Birth;
  readonly today: CalendarDate;
  readonly previous: Neighbour | null;
  readonly following?: Neighbour | null;
};

/** Where a measurement of `kind` would lie; null outside the reference's range. */
export function placementOf(
  kind: ReadingKind,
  { value, posture, takenOn }: Neighbour,
  birth: Birth,
  reference: GrowthReference,
): Placement | null {
  const ageDays = daysBetween(birth.bornOn, takenOn);
  const row = reference.byAge(kind, birth.sex, ageDays);
  return row && placeOn(row, standardValue({ kind, value, posture }, ageDays));
}
