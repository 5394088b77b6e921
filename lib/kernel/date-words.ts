import { type CalendarDate, toUtcDate } from "./dates.ts";

const formats = new Map<string, Intl.DateTimeFormat>();

function format(date: CalendarDate, locale: string, style: Intl.DateTimeFormatOptions): string {
  const key = `${locale} ${JSON.stringify(style)}`;
  let made = formats.get(key);
  if (!made) {
    made = new Intl.DateTimeFormat(locale === "en" ? "en-GB" : locale, { timeZone: "UTC", ...style });
    formats.set(key, made);
  }
  return made.format(toUtcDate(date));
}

/** A day in words: "3 May 2026", "3 de mayo de 2026". */
export function formatDate(date: CalendarDate, locale: string): string {
  return format(date, locale, { day: "numeric", month: "long", year: "numeric" });
}

/** A day in few letters: "3 May 2026", "3 may 2026". */
export function formatShortDate(date: CalendarDate, locale: string): string {
  return format(date, locale, { day: "numeric", month: "short", year: "numeric" });
}

/** The month alone within the year up to `today`, else with its year: "May", "May 2025". */
export function formatMonth(date: CalendarDate, today: CalendarDate, locale: string): string {
  const withinYear = date.slice(0, 4) === today.slice(0, 4) || date.slice(5) > today.slice(5);
  const recent = withinYear && Number(today.slice(0, 4)) - Number(date.slice(0, 4)) <= 1;
  return recent
    ? format(date, locale, { month: "long" })
    : format(date, locale, { year: "numeric", month: "long" });
}
