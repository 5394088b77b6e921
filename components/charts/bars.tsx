import type { ChartSeries } from "#lib/kernel/chart-spec.ts";
import { type Plot, round, type Scales } from "./plot.ts";

type BarsProps = { series: ChartSeries; place: number; scales: Scales; plot: Plot };

/** A bar lower than this, in pixels, would not be seen: a level of 0, a single figure. */
const LEAST = 3;

/** A series as bars, cut at the plot's sides: one path, however many there are. */
export function Bars({ series: { marks, bars = 1 }, place, scales, plot }: BarsProps) {
  const paths = marks.map(({ x, y, low }) => {
    const from = Math.max(plot.left, scales.x(x - bars / 2));
    const to = Math.min(plot.right, scales.x(x + bars / 2));
    if (to <= from) return "";
    const [top, foot] = [scales.y(y), low === undefined ? plot.bottom : scales.y(low)];
    const rest = Math.max(0, LEAST - (foot - top)) / (low === undefined ? 1 : 2);
    const [start, end] = [top - rest, low === undefined ? foot : foot + rest];
    return `M${round(from)} ${round(start)}H${round(to)}V${round(end)}H${round(from)}z`;
  });
  return (
    <g className={`chart-series chart-series-${(place % 4) + 1}`}>
      <path className="chart-bars" d={paths.join("")} />
    </g>
  );
}
