/** The half of a reference a child is placed on. */
export type ReferenceSex = "male" | "female";
export type PressureKind = "systolic" | "diastolic";

export type VitalMeasure = "heart" | "breathing" | "oxygen" | "temperature" | "pressure";

/** Within what is usual; worth asking for advice; worth asking for help now. Null for what only places a figure. */
export type VitalLevel = "green" | "amber" | "red" | null;

/** Who published what is said; addresses and names are the screen's. */
export const vitalSources = [
  "fleming-2011",
  "nice-ng143",
  "nice-ng9",
  "who-oxygen",
  "cps-temperature",
  "aap-fever",
  "aap-2017",
  "rosner-2008",
  "gemelli-1990",
  "pals",
] as const;
export type VitalSource = (typeof vitalSources)[number];

/** What can be said of a figure; the words are in the messages under the same names. */
export const placementCodes = [
  "rate-between",
  "rate-at",
  "rate-below",
  "rate-above",
  "heart-feverish",
  "breathing-feverish",
  "breathing-feverish-fast",
  "oxygen-usual",
  "oxygen-below-usual",
  "oxygen-feverish",
  "oxygen-bronchiolitis",
  "oxygen-low",
  "oxygen-extra",
  "temperature-usual",
  "temperature-below",
  "temperature-below-young",
  "temperature-above",
  "temperature-fever",
  "temperature-under-fever",
  "temperature-fever-young",
  "temperature-fever-infant",
  "temperature-fever-days",
  "temperature-method-early",
  "pressure-normal",
  "pressure-elevated",
  "pressure-stage-1",
  "pressure-stage-2",
  "pressure-percentile",
  "pressure-screening-below",
  "pressure-screening-above",
  "pressure-infant",
  "pressure-low",
  "pressure-unplaced",
  "unplaced",
] as const;
export type PlacementCode = (typeof placementCodes)[number];

/** One thing that published ranges say of one figure of an entry. Information, never a diagnosis. */
export type VitalPlacement = {
  readonly measure: VitalMeasure;
  readonly code: PlacementCode;
  readonly level: VitalLevel;
  /** What the sentence is filled with, in the units the entry is stored in. */
  readonly figures: Readonly<Record<string, string | number>>;
  /** Null where nobody need say it. */
  readonly source: VitalSource | null;
};

/** Whom figures are placed for, on the day they were taken. */
export type VitalChild = {
  /** From birth, in months and parts of one (`ageMonthsOn`). */
  readonly ageMonths: number;
  /** Null while the family has not said which half of a reference to use. */
  readonly sex: ReferenceSex | null;
  /** A height at most twelve months old; null when there is none. */
  readonly heightCm: number | null;
  /** The age at which that height was measured; that of the entry where it is left out. */
  readonly heightAgeMonths?: number;
  /** Whether a fever was measured in the 24 hours before; one in the entry itself is seen anyway. */
  readonly feverish?: boolean;
  /** On how many days in a row, this one among them, a fever was measured. */
  readonly feverDays?: number;
};
