import type { ChartSpec } from "#lib/kernel/chart-spec.ts";
import { Axes } from "./axes.tsx";
import { CurveNames } from "./curve-names.tsx";
import { toMarkup } from "./markup.ts";
import { bandPath, curvePath, joinPath } from "./path.ts";
import { type ChartSize, plots, round, scalesOf } from "./plot.ts";
import { ReadingDot } from "./reading-dot.tsx";
import { SeriesName } from "./series-name.tsx";

/** The whole chart as one SVG, complete without scripts; the live chart later draws over it in the same places. */
export function StaticChart({ spec, size }: { spec: ChartSpec; size: ChartSize }) {
  const plot = plots[size];
  const scales = scalesOf(plot, spec.x.domain, spec.y.domain);
  const id = `${spec.id}-${size}`;
  const drawing = (
    <>
      <title id={`${id}-title`}>{spec.title}</title>
      <desc id={`${id}-summary`}>{spec.summary}</desc>
      <clipPath id={`${id}-inside`}>
        <path d={`M${plot.left} ${plot.top}H${plot.right}V${round(plot.bottom)}H${plot.left}Z`} />
      </clipPath>
      <g clipPath={`url(#${id}-inside)`}>
        {spec.bands.map(({ id: band, tone, upper, lower }) => (
          <path key={band} d={bandPath(upper, lower, scales)} className={`chart-band-${tone}`} />
        ))}
        {spec.curves.map(({ id: curve, emphasis, points }) => (
          <path key={curve} d={curvePath(points, scales)} className={`chart-curve chart-curve-${emphasis}`} />
        ))}
      </g>
      <Axes spec={spec} scales={scales} plot={plot} />
      <CurveNames curves={spec.curves} scales={scales} plot={plot} />
      {spec.series.map((series, place) => (
        <g key={series.id} className={`chart-series chart-series-${(place % 3) + 1}`}>
          {series.joined && <path d={joinPath(series.marks, scales)} />}
          {series.marks.map((mark, turn) => (
            <ReadingDot
              key={mark.id}
              mark={mark}
              newest={turn === series.marks.length - 1}
              x={scales.x(mark.x)}
              y={scales.y(mark.y)}
            />
          ))}
          <SeriesName series={series} scales={scales} plot={plot} />
        </g>
      ))}
    </>
  );
  return (
    <svg
      viewBox={`0 0 ${plot.width} ${plot.height}`}
      fontSize={plot.font}
      role="img"
      aria-labelledby={`${id}-title`}
      aria-describedby={`${id}-summary`}
      className={`chart chart-${size}`}
      // biome-ignore lint/security/noDangerouslySetInnerHtml: toMarkup escapes all text and attributes
      dangerouslySetInnerHTML={{ __html: toMarkup(drawing) }}
    />
  );
}
