import type { ChartSeries } from "#lib/kernel/chart-spec.ts";
import { type Plot, round, type Scales } from "./plot.ts";

export type SeriesName = {
  readonly id: string;
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly anchor: "start" | "middle" | "end";
  /** The series' place among the others. */
  readonly place: number;
};

type Box = { readonly left: number; readonly right: number; readonly y: number };

/** Where each series' name stands: above its newest reading, or below it where the plot ends or another name is in the way. */
export function seriesNames(
  series: readonly ChartSeries[],
  scales: Scales,
  plot: Plot,
): readonly SeriesName[] {
  const taken: Box[] = [];
  return series.flatMap(({ id, label, marks }, place): SeriesName[] => {
    const newest = marks.at(-1);
    if (!newest || !label) return [];
    const x = scales.x(newest.x);
    const y = scales.y(newest.y);
    if (x < plot.left || x > plot.right || y < plot.top || y > plot.bottom) return [];
    const half = label.length * plot.font * 0.3;
    const anchor = x + half > plot.right ? "end" : x - half < plot.left ? "start" : "middle";
    const left = anchor === "end" ? x - 2 * half : anchor === "start" ? x : x - half;
    const boxAt = (at: number): Box => ({ left, right: left + 2 * half, y: at });
    const heights = [y - plot.font * 0.9, y + plot.font * 1.6, y - plot.font * 2.1, y + plot.font * 2.8];
    const free = heights.find(
      (at) =>
        at - plot.font >= plot.top &&
        at <= plot.bottom &&
        !taken.some((box) => touches(box, boxAt(at), plot.font)),
    );
    const at = free ?? heights[1] ?? y;
    taken.push(boxAt(at));
    return [{ id, text: label, x: round(x), y: round(at), anchor, place }];
  });
}

function touches(a: Box, b: Box, font: number): boolean {
  return a.left < b.right && b.left < a.right && Math.abs(a.y - b.y) < font;
}
