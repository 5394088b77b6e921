import type { CalendarDate } from "#lib/kernel/dates.ts";
import type { Span } from "./assessment.ts";
import { readCalendars } from "./calendar-rows.ts";

/** The number of a dose, or what the source calls it: "series" where it does not say how many, "passive" for an antibody. */
export type CalendarDose = number | "birth" | "booster" | "annual" | "series" | "extra" | "passive";

/**
 * One dose a calendar recommends. `from` and `before` bound the recommended age, `earliest` is an age at which it may be given
 * already; `ageText` and `vaccine` are the source's words. `notes` are keys of words; `bornFrom` and `bornUntil` bound the
 * birthdays it is meant for; `option` is the choice it belongs to where a calendar leaves choices.
 */
export type CalendarEntry = {
  readonly id: string;
  readonly ageText: string;
  readonly from: Span;
  readonly before: Span | null;
  readonly earliest: Span | null;
  readonly vaccine: string;
  readonly antigens: readonly string[];
  /** The slugs of `antigens`, as words and the catalogue know them. */
  readonly diseases: readonly string[];
  readonly dose: CalendarDose;
  readonly kind: "routine" | "risk" | "shared-decision";
  readonly notes: readonly string[];
  readonly bornFrom: CalendarDate | null;
  readonly bornUntil: CalendarDate | null;
  readonly sex: "female" | "male" | null;
  readonly option: string | null;
  readonly source: string;
};

/**
 * A published childhood schedule: recommended ages, no least ages and no catch-up rules, so it shows and never judges.
 * `judgesValidity`: rules for this schedule are there beside it, and the engine judges doses by them. `limits` are keys of
 * words: what has to be said with the calendar. `edition` is a day, month or year, null where its pages bear none.
 */
export type Calendar = {
  readonly id: string;
  /** ISO 3166-1 and the part of the country (ISO 3166-2); null for a calendar of no country. */
  readonly country: string | null;
  readonly region: string | null;
  readonly edition: string | null;
  readonly judgesValidity: boolean;
  readonly limits: readonly string[];
  readonly sources: readonly string[];
  readonly entries: readonly CalendarEntry[];
};

let calendars: readonly Calendar[] | null = null;

/** Every calendar there is. */
export function listCalendars(): readonly Calendar[] {
  calendars ??= readCalendars();
  return calendars;
}

/** The calendar of that id; null when there is none. */
export function findCalendar(id: string): Calendar | null {
  return listCalendars().find((calendar) => calendar.id === id) ?? null;
}

/** How well a suggested calendar fits: the place's own, the country's but of another part of it, or one for all countries. */
export type CalendarSuggestion = {
  readonly calendar: Calendar;
  readonly fit: "own" | "other-region" | "any-country";
};

/** The calendar to begin with for a family in a country (and part of it); the choice stays the family's. */
export function calendarFor(country: string | null, region: string | null = null): CalendarSuggestion {
  const inCountry = listCalendars().filter(
    (calendar) => calendar.country !== null && calendar.country === country,
  );
  const own = inCountry.find((calendar) => calendar.region === null || calendar.region === region);
  if (own) return { calendar: own, fit: "own" };
  const [other] = inCountry;
  if (other) return { calendar: other, fit: "other-region" };
  const general = listCalendars().find((calendar) => calendar.country === null);
  if (!general) throw new Error("no calendar is for all countries");
  return { calendar: general, fit: "any-country" };
}
