import { addDays, type CalendarDate } from "#lib/kernel/dates.ts";
import { instantOf } from "#lib/kernel/local-time.ts";

/** When a dose is given: the family's day, and the instant as ISO text, null where only the day is known. */
export type DosingMoment = { readonly day: CalendarDate; readonly at: string | null };

/** The instant in minutes since 1970, for counting between two; null where the time is not known. */
export function instantMinutes({ at }: { readonly at: string | null }): number | null {
  return at === null ? null : Date.parse(at) / 60_000;
}

export const MINUTES_PER_DAY = 24 * 60;

/** A moment and the zone (an IANA name) of the family's clock, where the ends of its days matter. */
export type ZonedMoment = DosingMoment & { readonly zone?: string };

/** West of every clock: by none does a day end later. */
const LAST_ZONE = "Etc/GMT+12";

/** The end of a day in minutes since 1970, by the family's clock; where that is not known, the latest there may be. */
export function endOfDay(day: CalendarDate, zone = LAST_ZONE): number {
  return instantOf(addDays(day, 1), 0, zone).getTime() / 60_000;
}
