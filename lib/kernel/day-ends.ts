import { addDays, type CalendarDate, todayIn, toUtcDate } from "./dates.ts";

const MS_PER_MINUTE = 60_000;
const WIDEST_OFFSET_MINUTES = 15 * 60;

/** The instant at which the day is over in `timeZone` (an IANA name): the first minute of the next day there, whatever the clocks do that night. */
export function endOfDayIn(date: CalendarDate, timeZone: string): Date {
  const midnight = toUtcDate(addDays(date, 1)).getTime() / MS_PER_MINUTE;
  let before = midnight - WIDEST_OFFSET_MINUTES;
  let over = midnight + WIDEST_OFFSET_MINUTES;
  while (over - before > 1) {
    const between = Math.floor((before + over) / 2);
    if (todayIn(timeZone, new Date(between * MS_PER_MINUTE)) > date) over = between;
    else before = between;
  }
  return new Date(over * MS_PER_MINUTE);
}

/** The last day that lies before an instant in `timeZone`: what `endOfDayIn` was given. */
export function lastDayBefore(instant: Date, timeZone: string): CalendarDate {
  return todayIn(timeZone, new Date(instant.getTime() - 1));
}
