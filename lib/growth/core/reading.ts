import type { CalendarDate } from "#lib/kernel/dates.ts";

/** What is kept: weight in kg; length, head and mid-upper arm in cm; skinfolds in mm. */
export type ReadingKind = "weight" | "length" | "head" | "arm" | "triceps" | "subscapular";
export const readingKinds: readonly ReadingKind[] = [
  "weight",
  "length",
  "head",
  "arm",
  "triceps",
  "subscapular",
];

/** True for the thickness of a fold of skin, in mm. */
export function isSkinfold(kind: string): kind is "triceps" | "subscapular" {
  return kind === "triceps" || kind === "subscapular";
}

/** What is placed on a chart: what is kept, and what follows from a weight with a length. */
export type MeasureKind = ReadingKind | "bmi" | "weight-for-length";

/** How a length was taken: lying (recumbent length) or standing (height). */
export type Posture = "lying" | "standing";

export type ReadingSource = "manual" | "pediatrician" | "device";

/** The half of a reference to read; a child of another or unknown sex is placed on the one the family chose. */
export type ReferenceSex = "male" | "female";

/** `gestationDays` null when unknown: then the child counts as born at term. */
export type Birth = {
  readonly bornOn: CalendarDate;
  readonly sex: ReferenceSex;
  readonly gestationDays: number | null;
};

export type ReferenceId =
  | "who-2006"
  | "who-2007"
  | "cdc-2000"
  | "intergrowth-newborn"
  | "intergrowth-preterm";

/** The age a reading is placed at: since birth, as if born at 40+0 weeks, or since the mother's last period. */
export type AgeBasis = "actual" | "corrected" | "post-menstrual";

/** One measurement; `value` in kg, cm or (skinfolds) mm, `posture` null when unknown or not a length. */
export type Reading = {
  readonly id: string;
  readonly kind: ReadingKind;
  readonly value: number;
  readonly posture: Posture | null;
  readonly takenOn: CalendarDate;
};

/**
 * Where a measurement lies on a reference: `z` to 2 decimals as WHO prints it, `percentile` 0 to 100,
 * `flag` when it is beyond the reference's limits of the biologically plausible.
 */
export type Placement = {
  readonly z: number;
  readonly percentile: number;
  readonly flag: boolean;
  readonly reference: ReferenceId;
  readonly basis: AgeBasis;
};

/** `placedDay` is the age the reference was asked at; `placement` null where no reference holds. */
export type Assessed = Reading & {
  readonly ageDays: number;
  readonly placedDay: number;
  readonly placement: Placement | null;
};
