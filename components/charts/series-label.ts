import type { ChartSeries } from "#lib/kernel/chart-spec.ts";
import type { Plot, Scales } from "./plot.ts";

type SeriesLabel = { readonly x: number; readonly y: number; readonly anchor: "start" | "middle" | "end" };

/** Where a series' name stands: above its newest reading, below it where the plot ends; null without readings. */
export function seriesLabel({ label, marks }: ChartSeries, scales: Scales, plot: Plot): SeriesLabel | null {
  const newest = marks.at(-1);
  if (!newest || !label) return null;
  const x = scales.x(newest.x);
  const y = scales.y(newest.y);
  const half = label.length * plot.font * 0.3;
  const above = y - plot.font * 0.9;
  return {
    x,
    y: above - plot.font < plot.top ? y + plot.font * 1.6 : above,
    anchor: x + half > plot.right ? "end" : x - half < plot.left ? "start" : "middle",
  };
}
