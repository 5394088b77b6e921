import type { CalendarDate } from "#lib/kernel/dates.ts";

/** How often and how much of one medication was taken on a day; amounts by unit, in so far as they were read. */
export type IntakeTotal = {
  readonly key: string;
  readonly times: number;
  readonly amounts: readonly { readonly unit: string; readonly amount: number }[];
};

export type ActivityTotal = {
  readonly key: string;
  readonly times: number;
  readonly minutes: number | null;
  readonly count: number | null;
};

/** What a day's entries come to; null for what none of them says. */
export type DaySummary = {
  readonly day: CalendarDate;
  readonly entries: number;
  /** The highest level of the day; the mean of the entries' painMean. */
  readonly painMax: number | null;
  readonly painMean: number | null;
  /** Level × hours under the straight lines between the day's timed painMeans; null with fewer than two. */
  readonly painArea: number | null;
  /** How many entries tell of pain in figures, 0 among them. */
  readonly painTimes: number;
  readonly intakes: number;
  readonly totals: readonly IntakeTotal[];
  readonly sleepMinutes: number | null;
  readonly activityMinutes: number | null;
  readonly activities: readonly ActivityTotal[];
  readonly oxygenLow: number | null;
  readonly oxygenHigh: number | null;
  readonly heartLow: number | null;
  readonly heartHigh: number | null;
  readonly breathingLow: number | null;
  readonly breathingHigh: number | null;
  readonly temperatureLow: number | null;
  readonly temperatureHigh: number | null;
  readonly systolicLow: number | null;
  readonly systolicHigh: number | null;
  readonly diastolicLow: number | null;
  readonly diastolicHigh: number | null;
  readonly moodMean: number | null;
};
