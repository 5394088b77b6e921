import type { ChartAxis, ChartTick } from "#lib/kernel/chart-spec.ts";
import { addDays, addMonths, type CalendarDate, daysBetween } from "#lib/kernel/dates.ts";
import type { Span } from "./period.ts";

/** How days and months are called on an axis: "3 May", "May". */
export type DayAxisWords = {
  readonly day: (day: CalendarDate) => string;
  readonly month: (first: CalendarDate) => string;
};

/** The longest spans that are ticked by their days and by every seventh of them; longer ones by their months. */
const BY_DAY = 31;
const BY_WEEK = 91;

/** The days of a span as an axis: x is in days from its start, each day's tick in the middle of the day. */
export function dayAxis(span: Span, words: DayAxisWords): ChartAxis {
  const axis = { label: "", unit: "", domain: [0, span.days] } as const;
  const days = dayTicks(span, 1, words);
  if (span.days <= BY_DAY) return { ...axis, ticks: days };
  const weeks = dayTicks(span, 7, words);
  const closest = { upTo: BY_DAY, label: "", ticks: days };
  if (span.days <= BY_WEEK) return { ...axis, ticks: weeks, closer: [closest] };
  const close = { upTo: BY_WEEK, label: "", ticks: weeks };
  return { ...axis, ticks: monthTicks(span, words), closer: [close, closest] };
}

function dayTicks({ from, days }: Span, every: number, { day }: DayAxisWords): ChartTick[] {
  return Array.from({ length: Math.ceil(days / every) }, (_, place) => ({
    at: place * every + 0.5,
    label: day(addDays(from, place * every)),
  }));
}

function monthTicks({ from, to }: Span, { month }: DayAxisWords): ChartTick[] {
  const ticks: ChartTick[] = [];
  const first = `${from.slice(0, 8)}01` as CalendarDate;
  for (let start = first; start <= to; start = addMonths(start, 1)) {
    if (start >= from) ticks.push({ at: daysBetween(from, start), label: month(start) });
  }
  return ticks;
}
