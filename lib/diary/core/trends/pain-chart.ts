import type { ChartLane, ChartMark, ChartSpec } from "#lib/kernel/chart-spec.ts";
import { type DayAxisWords, dayAxis } from "./day-axis.ts";
import type { DoseLane } from "./dose-lanes.ts";
import { levelAxis } from "./level-axis.ts";
import type { PainPoint } from "./pain-course.ts";
import type { Span } from "./period.ts";

type Said = Pick<ChartMark, "title" | "note" | "href">;

/** Everything on the chart that is said in a language. */
export type PainChartWords = DayAxisWords & {
  readonly title: string;
  readonly summary: string;
  readonly level: string;
  readonly highest: string;
  readonly mean: string;
  readonly max: (point: PainPoint) => Said;
  readonly average: (point: PainPoint) => Said;
  readonly lane: (lane: DoseLane) => string;
  readonly doses: (lane: DoseLane, point: DoseLane["points"][number]) => Said;
};

type PainChart = {
  readonly points: readonly PainPoint[];
  readonly lanes: readonly DoseLane[];
  readonly span: Span;
  readonly words: PainChartWords;
};

/** A dose's block is this much of its day or week wide. */
const BLOCK = 0.6;

/** Pain over days or weeks with what was taken under it, on one axis of time. A day without a figure breaks the line. */
export function painChart({ points, lanes, span, words }: PainChart): ChartSpec {
  const line = (id: "max" | "mean", label: string, said: (point: PainPoint) => Said) => ({
    ...{ id, label, joined: true, reach: span.step },
    marks: points.map((point) => ({ id: `${id} ${point.from}`, x: point.x, y: point[id], ...said(point) })),
  });
  return {
    id: "diary-pain",
    title: words.title,
    summary: words.summary,
    x: dayAxis(span, words),
    y: levelAxis(words.level),
    bands: [],
    curves: [],
    series: [line("max", words.highest, words.max), line("mean", words.mean, words.average)],
    lanes: doseBlocks(lanes, span, words),
  };
}

function doseBlocks(lanes: readonly DoseLane[], { step }: Span, words: PainChartWords): readonly ChartLane[] {
  const most = Math.max(1, ...lanes.flatMap(({ points }) => points.map(({ times }) => times)));
  return lanes.map((lane) => ({
    id: lane.key,
    label: words.lane(lane),
    marks: lane.points.map((point) => ({
      ...{ id: point.from, share: Math.max(0.2, point.times / most) },
      ...{ from: point.x - (step * BLOCK) / 2, to: point.x + (step * BLOCK) / 2 },
      ...words.doses(lane, point),
    })),
  }));
}
