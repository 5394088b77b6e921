import type { CalendarDate } from "#lib/kernel/dates.ts";
import type { Vitals } from "../entry.ts";
import type { VitalMeasure } from "./placement.ts";

/** The measures in the order they are shown in. */
export const vitalMeasures: readonly VitalMeasure[] = [
  "temperature",
  "oxygen",
  "breathing",
  "heart",
  "pressure",
];

/** The latest figure of one measure: only its own fields are there. */
export type LatestVital = {
  readonly measure: VitalMeasure;
  readonly entryId: string;
  readonly day: CalendarDate;
  readonly minute: number | null;
  readonly at: string | null;
  readonly vitals: Vitals;
};

const fields: Readonly<Record<VitalMeasure, readonly (keyof Vitals)[]>> = {
  temperature: ["temperature", "method"],
  oxygen: ["oxygenLow", "oxygenHigh", "oxygenFlow"],
  breathing: ["breathingRate"],
  heart: ["heartRate"],
  pressure: ["systolic", "diastolic"],
};

/** Of what an entry measured, the fields of one measure. */
export function vitalsOf(measure: VitalMeasure, vitals: Vitals): Vitals {
  const own = Object.fromEntries(fields[measure].map((field) => [field, vitals[field]]));
  return { ...noVitals, ...own };
}

/** Nothing measured. */
export const noVitals: Vitals = {
  oxygenLow: null,
  oxygenHigh: null,
  oxygenFlow: null,
  systolic: null,
  diastolic: null,
  heartRate: null,
  breathingRate: null,
  temperature: null,
  method: null,
};

/** Whether an entry measured anything that is placed. */
export function hasVitals(vitals: Vitals): boolean {
  return [
    vitals.oxygenLow ?? vitals.oxygenHigh,
    vitals.systolic ?? vitals.diastolic,
    vitals.heartRate,
    vitals.breathingRate,
    vitals.temperature,
  ].some((value) => value !== null);
}
