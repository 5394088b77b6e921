import type { ChartLane, ChartMark, ChartSeries, ChartSpec } from "#lib/kernel/chart-spec.ts";
import type { CalendarDate } from "#lib/kernel/dates.ts";
import { type ClockSpan, clockTicks, daysOn, lengthOf } from "./clock-span.ts";
import { levelAxis } from "./level-axis.ts";
import { valueTicks } from "./value-axis.ts";

/** A figure at a moment: `x` in minutes from the start of the span. */
export type ClockPoint = { readonly id: string; readonly x: number; readonly y: number } & Pick<
  ChartMark,
  "title" | "note" | "href"
>;

/** Something that happened at a moment or went on for a while. */
export type ClockBlock = {
  readonly id: string;
  readonly from: number;
  readonly to?: number;
} & Pick<ChartMark, "title" | "note">;

export type ClockChartWords = {
  readonly title: string;
  readonly summary: string;
  readonly label: string;
  readonly unit: string;
  readonly figure: (value: number) => string;
  readonly clock: (minute: number) => string;
  readonly day: (day: CalendarDate) => string;
};

type ClockChart = {
  readonly id: string;
  readonly span: ClockSpan;
  /** Pain has its own scale from 0 to 10. */
  readonly isPain: boolean;
  readonly series: readonly {
    readonly id: string;
    readonly label: string;
    readonly points: readonly ClockPoint[];
  }[];
  readonly lanes: readonly {
    readonly id: string;
    readonly label: string;
    readonly blocks: readonly ClockBlock[];
  }[];
  readonly words: ClockChartWords;
};

/** Figures further apart than this, in minutes, are not joined: nobody looked in between. */
const REACH = 360;

/** What was told over a day or three by the clock, with what was taken and done under it, on one axis of time. */
export function clockChart({ id, span, isPain, series, lanes, words }: ClockChart): ChartSpec {
  const days = daysOn(span);
  return {
    id: `diary-clock-${id}`,
    title: words.title,
    summary: words.summary,
    x: {
      label: "",
      unit: "",
      domain: [0, lengthOf(span)],
      ticks: clockTicks(span).map(({ at, minute }) => ({ at, label: words.clock(minute) })),
      captions: days.map(({ day, from, to }) => ({ from, to, label: words.day(day) })),
    },
    y: isPain
      ? levelAxis(words.label)
      : valueAxis(
          series.flatMap(({ points }) => points),
          words,
        ),
    bands: [],
    curves: [],
    series: series.map(
      (each): ChartSeries => ({
        id: each.id,
        label: each.label,
        joined: true,
        reach: REACH,
        marks: each.points,
      }),
    ),
    // Midnights; the days are named below.
    rules: days.filter(({ from }) => from > 0).map(({ from }) => ({ at: from, label: "" })),
    lanes: lanes.map(
      (lane): ChartLane => ({
        id: lane.id,
        label: lane.label,
        marks: lane.blocks.map((block) => ({ ...block, share: 1 })),
      }),
    ),
  };
}

function valueAxis(points: readonly ClockPoint[], { label, unit, figure }: ClockChartWords) {
  const values = points.map(({ y }) => y);
  const ticks = valueTicks(Math.min(...values), Math.max(...values));
  return {
    ...{ label, unit, fixed: true },
    domain: [ticks[0] ?? 0, ticks.at(-1) ?? 1] as const,
    ticks: ticks.map((at) => ({ at, label: figure(at) })),
  };
}
