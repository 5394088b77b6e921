import { addDays, addMonths, type CalendarDate, daysBetween } from "#lib/kernel/dates.ts";
import type { DatePrecision } from "./dose-record.ts";

/** The first and last day a dose can have been given on. */
export type DosePeriod = { readonly first: CalendarDate; readonly last: CalendarDate };

/** The days that what is known of a date leaves open: one, a month's or a year's. */
export function periodOf(givenOn: CalendarDate, precision: DatePrecision): DosePeriod {
  if (precision === "day") return { first: givenOn, last: givenOn };
  return { first: givenOn, last: addDays(addMonths(givenOn, precision === "month" ? 1 : 12), -1) };
}

/** The fewest days that can lie between two periods; 0 where they share one. */
export function leastDaysBetween(one: DosePeriod, other: DosePeriod): number {
  if (one.last < other.first) return daysBetween(one.last, other.first);
  return other.last < one.first ? daysBetween(other.last, one.first) : 0;
}
