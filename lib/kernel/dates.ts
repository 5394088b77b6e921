/** A day of the proleptic Gregorian calendar, "2026-11-20". Sorts and compares as text. */
export type CalendarDate = string & { readonly brand: "CalendarDate" };

/** A completed age. Before birth `totalDays` is negative and every other part is 0. */
export type Age = {
  readonly years: number;
  readonly months: number;
  readonly days: number;
  readonly totalDays: number;
  readonly totalMonths: number;
  readonly totalWeeks: number;
};

const MS_PER_DAY = 86_400_000;

/** The day written as "YYYY-MM-DD" (years 0001 to 9999); null when there is no such day. */
export function parseCalendarDate(text: string): CalendarDate | null {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text) || text.startsWith("0000")) return null;
  const instant = new Date(`${text}T00:00:00Z`);
  // Date rolls 30 February over into March instead of refusing it.
  return !Number.isNaN(instant.getTime()) && toCalendarDate(instant) === text ? (text as CalendarDate) : null;
}

/** Whole days from `from` to `to`; negative when `to` comes first. */
export function daysBetween(from: CalendarDate, to: CalendarDate): number {
  return dayNumber(to) - dayNumber(from);
}

/** Days in an endless count, years beginning in March so that a leap day comes last; no Date is parsed. */
function dayNumber(date: CalendarDate): number {
  const month = Number(date.slice(5, 7));
  const year = Number(date.slice(0, 4)) - (month < 3 ? 1 : 0);
  const leapDays = Math.floor(year / 4) - Math.floor(year / 100) + Math.floor(year / 400);
  const dayOfYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + Number(date.slice(8));
  return year * 365 + leapDays + dayOfYear;
}

/** The day `days` later, or earlier when negative. */
export function addDays(date: CalendarDate, days: number): CalendarDate {
  return toCalendarDate(new Date(toUtcDate(date).getTime() + days * MS_PER_DAY));
}

/** The same day of the month `months` later, or that month's last day where it is shorter. */
export function addMonths(date: CalendarDate, months: number): CalendarDate {
  const start = toUtcDate(date);
  const target = new Date(start);
  target.setUTCMonth(start.getUTCMonth() + months, 1);
  const lastDay = new Date(target);
  lastDay.setUTCMonth(target.getUTCMonth() + 1, 0);
  target.setUTCDate(Math.min(start.getUTCDate(), lastDay.getUTCDate()));
  return toCalendarDate(target);
}

/** The age completed on the day `on`; someone born on 29 February is a year older on 28 February in common years. */
export function ageOn(bornOn: CalendarDate, on: CalendarDate): Age {
  const totalDays = daysBetween(bornOn, on);
  if (totalDays <= 0) return { years: 0, months: 0, days: 0, totalDays, totalMonths: 0, totalWeeks: 0 };
  const birth = toUtcDate(bornOn);
  const day = toUtcDate(on);
  const calendarMonths =
    (day.getUTCFullYear() - birth.getUTCFullYear()) * 12 + day.getUTCMonth() - birth.getUTCMonth();
  const totalMonths = addMonths(bornOn, calendarMonths) > on ? calendarMonths - 1 : calendarMonths;
  return {
    years: Math.floor(totalMonths / 12),
    months: totalMonths % 12,
    days: daysBetween(addMonths(bornOn, totalMonths), on),
    totalDays,
    totalMonths,
    totalWeeks: Math.floor(totalDays / 7),
  };
}

const formatters = new Map<string, Intl.DateTimeFormat>();

/** The day it is in `timeZone` (an IANA name) at `instant`. */
export function todayIn(timeZone: string, instant: Date): CalendarDate {
  let formatter = formatters.get(timeZone);
  if (!formatter) {
    formatter = new Intl.DateTimeFormat("en-CA", {
      timeZone,
      calendar: "gregory",
      numberingSystem: "latn",
      year: "numeric",
      month: "2-digit",
      day: "2-digit",
    });
    formatters.set(timeZone, formatter);
  }
  const parts = Object.fromEntries(formatter.formatToParts(instant).map((part) => [part.type, part.value]));
  return `${parts.year?.padStart(4, "0")}-${parts.month}-${parts.day}` as CalendarDate;
}

/** The day of a UTC midnight, as the database hands out its `date` columns. */
export function toCalendarDate(date: Date): CalendarDate {
  return date.toISOString().slice(0, 10) as CalendarDate;
}

/** UTC midnight of the day, as the database takes its `date` columns. */
export function toUtcDate(date: CalendarDate): Date {
  return new Date(`${date}T00:00:00Z`);
}
