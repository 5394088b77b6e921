import type { CalendarDate } from "#lib/kernel/dates.ts";

/** The scales a level of pain was given on; all of them run from 0 to 10. */
export const painScales = ["flacc", "r-flacc", "faces", "nrs"] as const;
export type PainScale = (typeof painScales)[number];

export type PainRater = "self" | "observer" | "unknown";

/** What was said in place of a figure. */
export const painBands = ["mild", "moderate", "severe"] as const;
export type PainBand = (typeof painBands)[number];

/** The scores of an observed scale by item, each 0 to 2. */
export type PainItems = Readonly<Record<string, number>>;

/** Pain at one place of the body. `levels` are the figures of `text` as they were written; none when a band was said instead. */
export type Pain = {
  /** An id of the list of places, "other" among them. */
  readonly location: string;
  /** The place as it was written, where that is not the list's own name. */
  readonly name: string | null;
  readonly text: string;
  readonly levels: readonly number[];
  readonly low: number | null;
  readonly high: number | null;
  readonly mean: number | null;
  readonly band: PainBand | null;
  readonly scale: PainScale | null;
  readonly rater: PainRater;
  readonly items: PainItems | null;
};

/** What the app pointed out about a medication before it was saved; figures only, the words are the screen's. */
export type Noticed = { readonly code: string; readonly detail: Readonly<Record<string, string | number>> };

/** One medication taken. `amount` is null where the text could not be read. */
export type Intake = {
  readonly medicineId: string | null;
  /** The active ingredient where it is known, else the plain name: brands of one ingredient share it. */
  readonly key: string;
  readonly name: string;
  readonly text: string;
  readonly amount: number | null;
  readonly unit: string | null;
  readonly perAmount: number | null;
  readonly perUnit: string | null;
  readonly count: number | null;
  readonly route: string | null;
  readonly noticed: readonly Noticed[];
};

/** Something done, in minutes or in how many. */
export type Activity = {
  readonly key: string;
  readonly name: string;
  readonly text: string;
  readonly minutes: number | null;
  readonly count: number | null;
};

/** How a temperature was taken. */
export const temperatureMethods = ["rectal", "tympanic", "oral", "axillary", "temporal"] as const;
export type TemperatureMethod = (typeof temperatureMethods)[number];

/** The measured part of an entry: percent, litres a minute, mmHg, beats and breaths a minute, °C. Null for what was not measured. */
export type Vitals = {
  readonly oxygenLow: number | null;
  readonly oxygenHigh: number | null;
  readonly oxygenFlow: number | null;
  readonly systolic: number | null;
  readonly diastolic: number | null;
  readonly heartRate: number | null;
  readonly breathingRate: number | null;
  readonly temperature: number | null;
  readonly method: TemperatureMethod | null;
};

/** What an entry says. Nothing recorded is null or empty, never 0. */
export type EntryContent = Vitals & {
  readonly day: CalendarDate;
  /** Minutes since midnight by the family's clock; null when only the day is known. */
  readonly minute: number | null;
  readonly zone: string;
  /** The instant, as ISO text; null when the minute is. */
  readonly at: string | null;
  readonly pains: readonly Pain[];
  readonly intakes: readonly Intake[];
  readonly activities: readonly Activity[];
  /** Length of a sleep that ended on this day; from and to as ISO text where they are known. */
  readonly sleepMinutes: number | null;
  readonly sleepFrom: string | null;
  readonly sleepTo: string | null;
  /** 1 (very low) to 5 (very good) */
  readonly mood: number | null;
  readonly note: string | null;
  /** What the person wrote, by field, where it was read into figures. */
  readonly typed: Readonly<Record<string, string>>;
};

/** A stored moment of the diary. */
export type Entry = EntryContent & {
  readonly id: string;
  /** The highest level at any place; the highest of the places' means. */
  readonly painMax: number | null;
  readonly painMean: number | null;
  readonly pictureId: string | null;
  /** An imported entry as it stood in the file. */
  readonly raw: unknown;
  /** Who wrote it, by name; null once that person is gone. */
  readonly recordedBy: string | null;
  readonly isImported: boolean;
};
