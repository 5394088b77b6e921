import type { ChartMark, ChartSpec } from "#lib/kernel/chart-spec.ts";
import { type DayAxisWords, dayAxis } from "./day-axis.ts";
import {
  type Measure,
  type MeasuredDay,
  type MeasurePart,
  type MeasurePoint,
  measureCourse,
  partsOf,
} from "./measures.ts";
import type { Span } from "./period.ts";
import { valueTicks } from "./value-axis.ts";

/** Everything on the chart that is said in a language. */
export type MeasureChartWords = DayAxisWords & {
  readonly title: string;
  readonly summary: string;
  readonly label: string;
  readonly unit: string;
  /** The name of a part where a measure has two: upper and lower value. */
  readonly part: (part: MeasurePart) => string;
  readonly figure: (value: number) => string;
  /** The value as the person reads it, where that is another unit than it is kept in. */
  readonly shown: (value: number) => number;
  readonly mark: (part: MeasurePart, point: MeasurePoint) => Pick<ChartMark, "title" | "note" | "href">;
};

type MeasureChart = {
  readonly measure: Measure;
  readonly days: readonly MeasuredDay[];
  readonly span: Span;
  readonly words: MeasureChartWords;
};

/** What is counted from nothing: a bar of these stands on 0. The others reach from the lowest to the highest. */
const isFromZero = (measure: Measure) => measure === "sleep" || measure === "activity";

/** A measure over days or weeks as bars; what was not measured has none. */
export function measureChart({ measure, days, span, words }: MeasureChart): ChartSpec {
  const parts = partsOf(measure).map((part) => ({ part, points: measureCourse(days, part, span) }));
  const values = parts.flatMap(({ points }) =>
    points.flatMap(({ low, high }) => [low, high].map(words.shown)),
  );
  const ticks = ticksOf(measure, values);
  const series = parts.map(({ part, points }) => ({
    ...{ id: part, label: words.part(part), joined: false, bars: span.step * 0.7 },
    marks: points.map((point) => ({
      ...{ id: `${part} ${point.from}`, x: point.x, y: words.shown(point.high) },
      ...(!isFromZero(measure) && { low: words.shown(point.low) }),
      ...words.mark(part, point),
    })),
  }));
  return {
    id: `diary-${measure}`,
    title: words.title,
    summary: words.summary,
    x: dayAxis(span, words),
    y: {
      ...{ label: words.label, unit: words.unit, fixed: true },
      domain: [ticks[0] ?? 0, ticks.at(-1) ?? 1],
      ticks: ticks.map((at) => ({ at, label: words.figure(at) })),
    },
    flat: true,
    bands: [],
    curves: [],
    series,
  };
}

function ticksOf(measure: Measure, values: readonly number[]): readonly number[] {
  if (measure === "mood") return [1, 2, 3, 4, 5];
  const [low, high] = [Math.min(...values), Math.max(...values)];
  if (isFromZero(measure)) return valueTicks(0, high);
  return valueTicks(low, high);
}
