import { addDays, type CalendarDate, daysBetween, todayIn } from "#lib/kernel/dates.ts";

/** How long a record that was put away can be fetched back. */
export const archiveDays = 30;

/** The last day on which what was put away can be fetched back, in the family's time zone. */
export function keptUntil(archivedAt: Date, timeZone: string): CalendarDate {
  return addDays(todayIn(timeZone, archivedAt), archiveDays);
}

/** Days still to come after today on which it can be fetched back; 0 on the last one. */
export function daysLeft(until: CalendarDate, today: CalendarDate): number {
  return Math.max(0, daysBetween(today, until));
}

/** True once the last day is over: from then on it may be erased at any moment. */
export function isOver(until: CalendarDate, today: CalendarDate): boolean {
  return today > until;
}
