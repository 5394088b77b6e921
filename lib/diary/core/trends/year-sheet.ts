import { addDays, addMonths, type CalendarDate, toUtcDate } from "#lib/kernel/dates.ts";

/** What a year's sheet says of a day. */
export type YearDay = {
  readonly day: CalendarDate;
  readonly entries: number;
  readonly painMax: number | null;
};

/** A square of the sheet: a day, or the empty place before a month's first and after its last. */
export type YearCell = {
  readonly date: number;
  readonly day: CalendarDate;
  readonly told: YearDay | null;
} | null;

export type YearMonth = { readonly first: CalendarDate; readonly weeks: readonly (readonly YearCell[])[] };

/** The twelve months of a year in weeks that begin on `firstWeekday` (0 is Sunday), each day with what was told of it. */
export function yearSheet(
  year: number,
  days: readonly YearDay[],
  firstWeekday: number,
): readonly YearMonth[] {
  const known = new Map(days.map((day) => [day.day, day]));
  return Array.from({ length: 12 }, (_, month) => {
    const first = `${String(year).padStart(4, "0")}-${String(month + 1).padStart(2, "0")}-01` as CalendarDate;
    const before = (toUtcDate(first).getUTCDay() - firstWeekday + 7) % 7;
    const cells: YearCell[] = Array.from({ length: before }, () => null);
    const next = addMonths(first, 1);
    for (let day = first; day < next; day = addDays(day, 1)) {
      cells.push({ date: Number(day.slice(8)), day, told: known.get(day) ?? null });
    }
    while (cells.length % 7 > 0) cells.push(null);
    return {
      first,
      weeks: Array.from({ length: cells.length / 7 }, (_, week) => cells.slice(week * 7, week * 7 + 7)),
    };
  });
}

/** How dark a level is drawn: 0 for no pain, then five steps of two levels each. */
export const shadeOf = (level: number): number => Math.ceil(Math.min(10, Math.max(0, level)) / 2);

type Life = { readonly today: CalendarDate; readonly bornOn: CalendarDate };

/**
 * The months worth drawing of a year: none before the birth, none still to come, and in the year in which the diary begins none before
 * its first day.
 */
export function monthsKept(
  months: readonly YearMonth[],
  { today, bornOn }: Life,
  firstDay: CalendarDate | null,
): readonly YearMonth[] {
  const begins = firstDay && months[0]?.first.slice(0, 4) === firstDay.slice(0, 4) ? firstDay : bornOn;
  return months.filter(({ first }) => first <= today && addMonths(first, 1) > begins);
}

/** The latest of the days with the highest level of the year; null where no day has one. */
export function worstDay(
  days: readonly YearDay[],
): { readonly day: CalendarDate; readonly painMax: number } | null {
  let worst: { day: CalendarDate; painMax: number } | null = null;
  for (const { day, painMax } of days) {
    if (painMax !== null && (worst === null || painMax >= worst.painMax)) worst = { day, painMax };
  }
  return worst;
}

/** The year an address asks for: none before the birth or after this one. */
export function readYear(asked: unknown, { today, bornOn }: Life): number {
  const [last, first] = [Number(today.slice(0, 4)), Number(bornOn.slice(0, 4))];
  const year = typeof asked === "string" && /^\d{4}$/.test(asked) ? Number(asked) : last;
  return year >= first && year <= last ? year : last;
}

/** The years a diary reaches over, and the one that is shown; at most the latest five beside it. */
export function yearsOf(
  firstDay: CalendarDate | null,
  today: CalendarDate,
  shown: number,
): readonly number[] {
  const last = Number(today.slice(0, 4));
  const first = firstDay ? Number(firstDay.slice(0, 4)) : last;
  const years = Array.from({ length: last - first + 1 }, (_, place) => first + place).slice(-5);
  return years.includes(shown) ? years : [shown, ...years].sort((one, other) => one - other);
}
