import { addDays, type CalendarDate } from "#lib/kernel/dates.ts";
import { mean } from "../unordered.ts";
import type { DayPain } from "./pain-course.ts";
import type { Span } from "./period.ts";

/** Two halves are compared from this many days with a figure in each: a week's worth of a fortnight may have gaps, half of it not. */
export const FEWEST_DAYS = 4;

/** Pain of a span in a few figures; null where no day has one. */
export type PainGlance = {
  readonly told: number;
  readonly of: number;
  readonly highest: { readonly level: number; readonly day: CalendarDate };
  /** The middle of the days' highest levels. */
  readonly usual: number;
  /** The mean of the days' highest levels in the earlier and the later half; null where too few days have one. */
  readonly halves: { readonly earlier: number; readonly later: number; readonly days: number } | null;
};

export function painGlance(days: readonly DayPain[], { from, to, days: of }: Span): PainGlance | null {
  const told = days.filter(({ day }) => day >= from && day <= to);
  const highest = told.reduce<DayPain | null>(
    (most, each) => (most === null || each.max >= most.max ? each : most),
    null,
  );
  if (!highest) return null;
  return {
    told: told.length,
    of,
    highest: { level: highest.max, day: highest.day },
    usual: medianOf(told.map(({ max }) => max)),
    halves: halvesOf(told, from, of),
  };
}

function medianOf(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle] ?? 0;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? upper) + upper) / 2;
}

function halvesOf(told: readonly DayPain[], from: CalendarDate, of: number): PainGlance["halves"] {
  const days = Math.floor(of / 2);
  const turn = addDays(from, of - days);
  const earlier = told.filter(({ day }) => day < turn && day >= addDays(turn, -days));
  const later = told.filter(({ day }) => day >= turn);
  if (Math.min(earlier.length, later.length) < FEWEST_DAYS) return null;
  const level = (half: readonly DayPain[]) => mean(half.map(({ max }) => max)) ?? 0;
  return { earlier: level(earlier), later: level(later), days };
}
