import type { CalendarDate } from "#lib/kernel/dates.ts";

/** What is kept. */
export type ReadingKind = "weight" | "length" | "head";

/** What is placed on a chart: what is kept, and what follows from a weight with a length. */
export type MeasureKind = ReadingKind | "bmi" | "weight-for-length";

/** How a length was taken: lying (recumbent length) or standing (height). */
export type Posture = "lying" | "standing";

export type ReadingSource = "manual" | "pediatrician" | "device";

/** The half of a reference to read; a child of another or unknown sex is placed on the one the family chose. */
export type ReferenceSex = "male" | "female";

export type Birth = { readonly bornOn: CalendarDate; readonly sex: ReferenceSex };

/** One measurement; `value` in kg or cm, `posture` null when unknown or not a length. */
export type Reading = {
  readonly id: string;
  readonly kind: ReadingKind;
  readonly value: number;
  readonly posture: Posture | null;
  readonly takenOn: CalendarDate;
};

/**
 * Where a measurement lies on a reference: `z` to 2 decimals as WHO prints it, `percentile` 0 to 100,
 * `flag` when z is beyond WHO's limits of the biologically plausible.
 */
export type Placement = { readonly z: number; readonly percentile: number; readonly flag: boolean };

/** `placement` is null outside the reference's range. */
export type Assessed = Reading & { readonly ageDays: number; readonly placement: Placement | null };
