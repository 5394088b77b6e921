import {
  type Lms,
  percentileOf,
  restrictedValueFromZ,
  restrictedZFromValue,
  roundZ,
  valueFromZ,
  zFromValue,
} from "./lms.ts";
import type { Placement, ReadingKind, ReferenceSex } from "./reading.ts";

/** How a reference turns one measure into z-scores: by restricted LMS or plain, and flagged beyond which z. */
export type Standard = { readonly restricted: boolean; readonly lowestZ: number; readonly highestZ: number };

/** The figures and the rules for one child on one day. */
export type ReferenceRow = { readonly lms: Lms; readonly standard: Standard };

/** A published growth reference; a row is null where it says nothing. */
export type GrowthReference = {
  readonly id: string;
  /** Last day of age it covers. */
  readonly lastDay: number;
  readonly byAge: (kind: ReadingKind | "bmi", sex: ReferenceSex, ageDays: number) => ReferenceRow | null;
  /** Weight for a length already in the posture that the reference expects at that age. */
  readonly byLength: (sex: ReferenceSex, ageDays: number, lengthCm: number) => ReferenceRow | null;
};

/** The unrounded z-score of `value`; null when the measurement is not above zero. */
export function zOn({ lms, standard }: ReferenceRow, value: number): number | null {
  if (!(value > 0)) return null;
  return standard.restricted ? restrictedZFromValue(value, lms) : zFromValue(value, lms);
}

/** The value at `z`; NaN where the reference does not reach that far. */
export function valueOn({ lms, standard }: ReferenceRow, z: number): number {
  return standard.restricted ? restrictedValueFromZ(z, lms) : valueFromZ(z, lms);
}

/** Where `value` lies. The flag is decided on the rounded z, as WHO does; the percentile is of the unrounded one. */
export function placeOn(row: ReferenceRow, value: number): Placement | null {
  const exact = zOn(row, value);
  if (exact === null) return null;
  const z = roundZ(exact);
  const { lowestZ, highestZ } = row.standard;
  return { z, percentile: percentileOf(exact), flag: z < lowestZ || z > highestZ };
}

/** No reference at all: for a child whose family has not chosen one. */
export const noReference: GrowthReference = {
  id: "none",
  lastDay: -1,
  byAge: () => null,
  byLength: () => null,
};
