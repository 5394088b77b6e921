import { addDays, type CalendarDate, daysBetween } from "#lib/kernel/dates.ts";
import type { Span } from "./period.ts";

/** A day or a week of a span with what lies in it. `x` is its middle in days from the start of the span. */
export type Stretch<T> = {
  readonly from: CalendarDate;
  readonly to: CalendarDate;
  readonly x: number;
  readonly rows: readonly T[];
};

/** Rows of days by day or week of the span, in order; a stretch without any is not there, since nothing was recorded. */
export function stretchesOf<T extends { readonly day: CalendarDate }>(
  rows: readonly T[],
  { from, to, step }: Span,
): readonly Stretch<T>[] {
  const inside = rows.filter(({ day }) => day >= from && day <= to);
  const groups = Map.groupBy(inside, ({ day }) => Math.floor(daysBetween(from, day) / step));
  return [...groups]
    .sort(([one], [other]) => one - other)
    .map(([place, own]) => ({
      from: addDays(from, place * step),
      to: addDays(from, place * step + step - 1),
      x: place * step + step / 2,
      rows: own,
    }));
}
