import { addDays, type CalendarDate, toUtcDate } from "#lib/kernel/dates.ts";

const sunday = "2026-11-22" as CalendarDate;

type WeekLocale = Intl.Locale & { getWeekInfo: () => { readonly firstDay: number } };

/** The day a week begins with in a country (ISO 3166-1 alpha-2), 0 being Sunday, as Unicode CLDR has it; Monday where none is known. */
export function firstWeekday(country: string | null): number {
  if (!country) return 1;
  return (new Intl.Locale(`und-${country}`) as WeekLocale).getWeekInfo().firstDay % 7;
}

/** The weekdays from the first on, short and whole. */
export function weekdayNames(
  first: number,
  locale: string,
): readonly { readonly short: string; readonly long: string }[] {
  const language = locale === "en" ? "en-GB" : locale;
  const [short, long] = (["narrow", "long"] as const).map(
    (weekday) => new Intl.DateTimeFormat(language, { weekday, timeZone: "UTC" }),
  );
  return Array.from({ length: 7 }, (_, place) => {
    const day = toUtcDate(addDays(sunday, first + place));
    return { short: short?.format(day) ?? "", long: long?.format(day) ?? "" };
  });
}

/** A month alone: "May", "mayo". */
export function monthNames(locale: string): (first: CalendarDate) => string {
  const format = new Intl.DateTimeFormat(locale === "en" ? "en-GB" : locale, {
    month: "long",
    timeZone: "UTC",
  });
  return (first) => format.format(toUtcDate(first));
}
