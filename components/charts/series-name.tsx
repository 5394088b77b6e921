import type { ChartSeries } from "#lib/kernel/chart-spec.ts";
import { type Plot, round, type Scales } from "./plot.ts";

type SeriesNameProps = { series: ChartSeries; scales: Scales; plot: Plot };

/** Stands above the newest reading, or below it where the plot ends; nothing without readings. */
export function SeriesName({ series: { label, marks }, scales, plot }: SeriesNameProps) {
  const newest = marks.at(-1);
  if (!newest || !label) return null;
  const x = scales.x(newest.x);
  const y = scales.y(newest.y);
  if (x < plot.left || x > plot.right || y < plot.top || y > plot.bottom) return null;
  const half = label.length * plot.font * 0.3;
  const above = y - plot.font * 0.9;
  return (
    <text
      x={round(x)}
      y={round(above - plot.font < plot.top ? y + plot.font * 1.6 : above)}
      textAnchor={x + half > plot.right ? "end" : x - half < plot.left ? "start" : "middle"}
    >
      {label}
    </text>
  );
}
