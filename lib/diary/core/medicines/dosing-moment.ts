import type { CalendarDate } from "#lib/kernel/dates.ts";

/** When a dose is given: the family's day, and the instant as ISO text, null where only the day is known. */
export type DosingMoment = { readonly day: CalendarDate; readonly at: string | null };

/** The instant in minutes since 1970, for counting between two; null where the time is not known. */
export function instantMinutes({ at }: { readonly at: string | null }): number | null {
  return at === null ? null : Date.parse(at) / 60_000;
}

export const MINUTES_PER_DAY = 24 * 60;
