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

/** The month alone where no other is meant, an earlier one of this calendar year; else with its year: "May", "May 2025". */
export function formatMonth(date: CalendarDate, today: CalendarDate, locale: string): string {
  const earlierThisYear = date.slice(0, 4) === today.slice(0, 4) && date.slice(0, 7) < today.slice(0, 7);
  return earlierThisYear
    ? format(date, locale, { month: "long" })
    : format(date, locale, { year: "numeric", month: "long" });
}

const clocks = new Map<string, Intl.DateTimeFormat>();

/** The time of day it was in `timeZone` (an IANA name): "14:05". */
export function formatTime(instant: Date, timeZone: string, locale: string): string {
  const key = `${locale} ${timeZone}`;
  let clock = clocks.get(key);
  if (!clock) {
    const style = { hour: "2-digit", minute: "2-digit", hourCycle: "h23", timeZone } as const;
    clock = new Intl.DateTimeFormat(locale === "en" ? "en-GB" : locale, style);
    clocks.set(key, clock);
  }
  return clock.format(instant);
}

/** Several things in one breath: "Nora, Leo and Mila", "Nora, Leo y Mila". */
export function formatList(words: readonly string[], locale: string): string {
  return new Intl.ListFormat(locale === "en" ? "en-GB" : locale).format(words);
}
