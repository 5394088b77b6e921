import type { ChartSpec } from "#lib/kernel/chart-spec.ts";
import { joinPath } from "./path.ts";
import { type Plot, round, type Scales } from "./plot.ts";
import { seriesLabel } from "./series-label.ts";

type StaticReadingsProps = { spec: ChartSpec; scales: Scales; plot: Plot };

/** The child's own line: dots joined in order, an estimate hollow, the newest a little larger. */
export function StaticReadings({ spec, scales, plot }: StaticReadingsProps) {
  return spec.series.map((series, place) => {
    const name = seriesLabel(series, scales, plot);
    return (
      <g key={series.id} className={`chart-series chart-series-${(place % 3) + 1}`}>
        {series.joined && <path d={joinPath(series.marks, scales)} />}
        {series.marks.map((mark, turn) => (
          <circle
            key={mark.id}
            cx={round(scales.x(mark.x))}
            cy={round(scales.y(mark.y))}
            r={turn === series.marks.length - 1 ? 5.5 : 4}
            className={mark.tone === "estimated" ? "chart-estimated" : undefined}
          />
        ))}
        {name && (
          <text x={round(name.x)} y={round(name.y)} textAnchor={name.anchor}>
            {series.label}
          </text>
        )}
      </g>
    );
  });
}
