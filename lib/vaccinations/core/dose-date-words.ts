import { formatDate, formatMonth } from "#lib/kernel/date-words.ts";
import type { CalendarDate } from "#lib/kernel/dates.ts";
import type { DatePrecision } from "./dose-record.ts";

/** No day of ours is in the year 1: a month is told with its year. */
const longAgo = "0001-01-01" as CalendarDate;

/** When a dose was given, as exactly as it is known: "3 May 2024", "May 2024", "2024". */
export function formatGivenOn(givenOn: CalendarDate, precision: DatePrecision, locale: string): string {
  if (precision === "day") return formatDate(givenOn, locale);
  return precision === "month" ? formatMonth(givenOn, longAgo, locale) : givenOn.slice(0, 4);
}
