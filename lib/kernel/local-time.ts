import { type CalendarDate, toCalendarDate, toUtcDate } from "./dates.ts";

const MS_PER_MINUTE = 60_000;
const MS_PER_DAY = 86_400_000;

/** A day, and minutes since its midnight, by a wall clock. */
export type LocalTime = { readonly day: CalendarDate; readonly minute: number };

/**
 * The instant at which the clocks in `zone` (an IANA name) show the minute of the day. A time that clocks going forward leave out is
 * moved on by what they skip (02:30 is 03:30); of a time they repeat, the earlier.
 */
export function instantOf(day: CalendarDate, minute: number, zone: string): Date {
  const wall = toUtcDate(day).getTime() + minute * MS_PER_MINUTE;
  const before = aheadOfUtc(zone, wall - MS_PER_DAY);
  const after = aheadOfUtc(zone, wall + MS_PER_DAY);
  const shows = (ahead: number) => aheadOfUtc(zone, wall - ahead) === ahead;
  const fitting = [before, after].filter(shows);
  return new Date(wall - (fitting.length > 0 ? Math.max(...fitting) : before));
}

/** What the clocks in `zone` (an IANA name) show at an instant, to the minute. */
export function localTimeIn(zone: string, instant: Date): LocalTime {
  const wall = instant.getTime() + aheadOfUtc(zone, instant.getTime());
  const day = toCalendarDate(new Date(wall));
  return { day, minute: Math.floor((wall - toUtcDate(day).getTime()) / MS_PER_MINUTE) };
}

const formatters = new Map<string, Intl.DateTimeFormat>();

/** By how many milliseconds the clocks of `zone` were ahead of UTC at an instant; negative west of it. */
function aheadOfUtc(zone: string, instant: number): number {
  let formatter = formatters.get(zone);
  if (!formatter) {
    formatter = new Intl.DateTimeFormat("en-US", {
      timeZone: zone,
      calendar: "gregory",
      numberingSystem: "latn",
      hourCycle: "h23",
      year: "numeric",
      month: "numeric",
      day: "numeric",
      hour: "numeric",
      minute: "numeric",
      second: "numeric",
    });
    formatters.set(zone, formatter);
  }
  const part: Partial<Record<Intl.DateTimeFormatPartTypes, number>> = {};
  for (const { type, value } of formatter.formatToParts(instant)) part[type] = Number(value);
  const { year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = part;
  return Date.UTC(year, month - 1, day, hour, minute, second) - Math.floor(instant / 1000) * 1000;
}
