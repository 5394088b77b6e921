import type { CalendarDate } from "#lib/kernel/dates.ts";
import type { Span } from "./period.ts";
import { stretchesOf } from "./stretches.ts";

/** How often each medication was taken on a day. */
export type DayDoses = {
  readonly day: CalendarDate;
  readonly totals: readonly { readonly key: string; readonly times: number }[];
};

/** One medication over the days or weeks of a span. */
export type DoseLane = {
  readonly key: string;
  readonly times: number;
  readonly points: readonly {
    readonly from: CalendarDate;
    readonly to: CalendarDate;
    readonly x: number;
    readonly times: number;
  }[];
};

/** What was taken over a span, a lane for each medication, the most often taken first. */
export function doseLanes(days: readonly DayDoses[], span: Span): readonly DoseLane[] {
  const rows = days.flatMap(({ day, totals }) => totals.map(({ key, times }) => ({ day, key, times })));
  return [...Map.groupBy(rows, ({ key }) => key)]
    .map(([key, own]) => {
      const points = stretchesOf(own, span).map(({ from, to, x, rows: inside }) => ({
        from,
        to,
        x,
        times: inside.reduce((sum, { times }) => sum + times, 0),
      }));
      return { key, points, times: points.reduce((sum, { times }) => sum + times, 0) };
    })
    .filter(({ times }) => times > 0)
    .sort((one, other) => other.times - one.times || (one.key < other.key ? -1 : 1));
}
