import type { CalendarDate } from "#lib/kernel/dates.ts";
import { mean } from "../unordered.ts";
import type { Span } from "./period.ts";
import { stretchesOf } from "./stretches.ts";

/** A day on which pain was told in figures: its highest level, and the mean of what was told. */
export type DayPain = { readonly day: CalendarDate; readonly max: number; readonly mean: number };

/** A day or a week as drawn; `told` is on how many of its days there is a figure. */
export type PainPoint = {
  readonly from: CalendarDate;
  readonly to: CalendarDate;
  readonly x: number;
  readonly told: number;
  readonly max: number;
  readonly mean: number;
};

/**
 * Pain over the days or weeks of a span. A day or week without a figure is not there: it is a gap, and not a level of 0.
 * The mean of a week is the mean of its days that have one, each counted once however often something was written on it.
 */
export function painCourse(days: readonly DayPain[], span: Span): readonly PainPoint[] {
  return stretchesOf(days, span).map(({ from, to, x, rows }) => ({
    from,
    to,
    x,
    told: rows.length,
    max: Math.max(...rows.map(({ max }) => max)),
    mean: mean(rows.map(({ mean }) => mean)) ?? 0,
  }));
}

/** The days' pain as their summaries have it, or that of one place where one is asked for. */
export function dayPains(
  days: readonly {
    readonly day: CalendarDate;
    readonly painMax: number | null;
    readonly painMean: number | null;
  }[],
  placeDays: readonly DayPain[] | null,
): readonly DayPain[] {
  return (
    placeDays ??
    days.flatMap(({ day, painMax, painMean }) =>
      painMax === null || painMean === null ? [] : [{ day, max: painMax, mean: painMean }],
    )
  );
}
