import { type ChartSpec } from "#lib/kernel/chart-spec.ts";
import { type ChartSize, plots, round, scalesOf } from "./plot.ts";
import { StaticAxes } from "./static-axes.tsx";
import { StaticReadings } from "./static-readings.tsx";
import { StaticReference } from "./static-reference.tsx";

/** The whole chart as one SVG, complete without scripts; the live chart later draws over it in the same places. */
export function StaticChart({ spec, size }: { spec: ChartSpec; size: ChartSize }) {
  const plot = plots[size];
  const scales = scalesOf(plot, spec.x.domain, spec.y.domain);
  const id = `${spec.id}-${size}`;
  return (
    <svg
      viewBox={`0 0 ${plot.width} ${plot.height}`}
      fontSize={plot.font}
      role="img"
      aria-labelledby={`${id}-title`}
      aria-describedby={`${id}-summary`}
      className={`chart chart-${size}`}
    >
      <title id={`${id}-title`}>{spec.title}</title>
      <desc id={`${id}-summary`}>{spec.summary}</desc>
      <clipPath id={`${id}-inside`}>
        <rect
          x={plot.left}
          y={plot.top}
          width={round(plot.right - plot.left)}
          height={round(plot.bottom - plot.top)}
        />
      </clipPath>
      <StaticReference spec={spec} scales={scales} plot={plot} clip={`url(#${id}-inside)`} />
      <StaticAxes spec={spec} scales={scales} plot={plot} />
      <StaticReadings spec={spec} scales={scales} plot={plot} />
    </svg>
  );
}
