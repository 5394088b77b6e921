import type { CalendarDate } from "#lib/kernel/dates.ts";
import type { PlacePain } from "./body-share.ts";
import type { TimedLevel } from "./hours.ts";
import type { DayPain } from "./pain-course.ts";

/** A medication or activity by its key, as the family last wrote it. */
export type Named = { readonly key: string; readonly name: string };

/** What a period's entries say of pain; of one place of the body, where one is asked for. */
export type TrendRecord = {
  /** The minute of the day at which the family's day begins. */
  readonly dayStart: number;
  /** The days with a level at the place asked for; null where none is, and the summaries of the days say it. */
  readonly placeDays: readonly DayPain[] | null;
  readonly levels: readonly TimedLevel[];
  /** Every place with a level, whichever is asked for. */
  readonly places: readonly PlacePain[];
  readonly medicines: readonly Named[];
  /** How many entries tell of pain, at the place asked for, in words alone: no figure, so nothing of them is drawn. */
  readonly inWords: number;
  /** The first day of the whole diary; null where nothing was ever written down. */
  readonly firstDay: CalendarDate | null;
};

/** Where pain was told of over a period, beside on how many days and in how many entries it was told of at all. */
export type BodyRecord = {
  readonly places: readonly PlacePain[];
  readonly days: number;
  readonly entries: number;
  /** How many entries tell of pain in words alone. */
  readonly inWords: number;
};

/** A place of the body: an id of the list; "other" with the family's own word. */
export type Place = Pick<PlacePain, "location" | "name">;

/** What was written down with a time, each in whole minutes of a running clock, in order of time. */
export type HelpRecord = {
  /** The mean level at each place. */
  readonly pains: readonly (readonly [at: number, location: string, name: string | null, level: number])[];
  readonly intakes: readonly (readonly [at: number, key: string])[];
  /** At their end, with how long they went on. */
  readonly activities: readonly (readonly [at: number, key: string, minutes: number | null])[];
  readonly names: { readonly medicines: readonly Named[]; readonly activities: readonly Named[] };
};

/** A day of a year's sheet, and how far a child's diary reaches. */
export type YearRecord = {
  readonly days: readonly {
    readonly day: CalendarDate;
    readonly entries: number;
    readonly painMax: number | null;
  }[];
  readonly firstDay: CalendarDate | null;
};
