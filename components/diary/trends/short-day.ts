import type { EntryContent } from "#lib/diary/core/entry.ts";
import type { DayAxisWords } from "#lib/diary/core/trends/day-axis.ts";
import { clockText } from "#lib/kernel/clock-text.ts";
import { type CalendarDate, toUtcDate } from "#lib/kernel/dates.ts";

const formats = new Map<string, Intl.DateTimeFormat>();

function formatOf(locale: string, style: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${locale} ${JSON.stringify(style)}`;
  let format = formats.get(key);
  if (!format) {
    format = new Intl.DateTimeFormat(locale === "en" ? "en-GB" : locale, { timeZone: "UTC", ...style });
    formats.set(key, format);
  }
  return format;
}

/** A day of an axis: "3 May". */
export function shortDay(day: CalendarDate, locale: string): string {
  return formatOf(locale, { day: "numeric", month: "short" }).format(toUtcDate(day));
}

/** A day of an axis by its weekday: "Sun 3 May". */
export function weekdayDay(day: CalendarDate, locale: string): string {
  return formatOf(locale, { weekday: "short", day: "numeric", month: "short" }).format(toUtcDate(day));
}

/** When an entry was, in few letters: "Sun 3 May, 07:22". */
export function whenWords({ day, minute }: Pick<EntryContent, "day" | "minute">, locale: string): string {
  const date = weekdayDay(day, locale);
  return minute === null ? date : `${date}, ${clockText(minute)}`;
}

/** From a day to a day in words, "3–9 May 2026"; one day where they are the same. */
export function dayRange(from: CalendarDate, to: CalendarDate, locale: string): string {
  const format = formatOf(locale, { day: "numeric", month: "long", year: "numeric" });
  return format.formatRange(toUtcDate(from), toUtcDate(to));
}

/** How an axis of days is written. */
export function dayAxisWords(locale: string): DayAxisWords {
  return {
    day: (day) => shortDay(day, locale),
    month: (first) => formatOf(locale, { month: "short" }).format(toUtcDate(first)),
  };
}
