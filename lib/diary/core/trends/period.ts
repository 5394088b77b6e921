import { addDays, type CalendarDate, daysBetween } from "#lib/kernel/dates.ts";

/** How far back trends look. */
export const periods = ["fortnight", "month", "quarter", "year"] as const;
export type Period = (typeof periods)[number];

/** In days; a quarter and a year in whole weeks, so that none of them is cut. */
const lengths: Readonly<Record<Period, number>> = { fortnight: 14, month: 30, quarter: 91, year: 364 };

/** The days that are looked at, both included, and how many of them are drawn as one. */
export type Span = {
  readonly from: CalendarDate;
  readonly to: CalendarDate;
  readonly days: number;
  readonly step: 1 | 7;
};

/** So many days fit beside one another; of more, a week is drawn as one. */
const MOST_DAYS = lengths.quarter;

/** What an address asks for; `otherwise` where it asks for none of them. */
export function readPeriod(asked: unknown, otherwise: Period): Period {
  return periods.find((period) => period === asked) ?? otherwise;
}

/** The days of a period that ends today. A year is drawn by the week: its days would be narrower than a dot. */
export function spanOf(period: Period, today: CalendarDate): Span {
  const days = lengths[period];
  return { from: addDays(today, 1 - days), to: today, days, step: days > MOST_DAYS ? 7 : 1 };
}

/** The same, begun with the diary: what lies before its first day would be drawn empty. Never less than a fortnight. */
export function spanSince(span: Span, firstDay: CalendarDate | null): Span {
  if (!firstDay || firstDay <= span.from) return span;
  const since = Math.max(lengths.fortnight, daysBetween(firstDay, span.to) + 1);
  const step = since > MOST_DAYS ? 7 : 1;
  const days = Math.min(span.days, Math.ceil(since / step) * step);
  return { ...span, from: addDays(span.to, 1 - days), days, step };
}
