import type { ChartSeries } from "#lib/kernel/chart-spec.ts";
import { seriesNames } from "./name-places.ts";
import type { Plot, Scales } from "./plot.ts";

type SeriesNamesProps = { series: readonly ChartSeries[]; scales: Scales; plot: Plot };

/** Every series named at its newest reading, above all lines and dots; nothing without readings. */
export function SeriesNames({ series, scales, plot }: SeriesNamesProps) {
  return (
    <>
      {seriesNames(series, scales, plot).map(({ id, text, x, y, anchor, place }) => (
        <g key={id} className={`chart-series chart-series-${(place % 4) + 1}`}>
          <text x={x} y={y} textAnchor={anchor}>
            {text}
          </text>
        </g>
      ))}
    </>
  );
}
