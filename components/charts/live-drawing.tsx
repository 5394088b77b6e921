"use client";

import { Area, ComposedChart, Line, XAxis, YAxis, ZIndexLayer } from "recharts";
import type { ChartMark, ChartSpec } from "#lib/kernel/chart-spec.ts";
import { Axes } from "./axes.tsx";
import { bandRows } from "./band-rows.ts";
import { CurveNames } from "./curve-names.tsx";
import { type Plot, scalesOf } from "./plot.ts";
import { ReadingDot } from "./reading-dot.tsx";
import { SeriesName } from "./series-name.tsx";

type LiveDrawingProps = { spec: ChartSpec; plot: Plot };

/** The same picture as the static chart, drawn by Recharts over whatever window the spec now has. */
export function LiveDrawing({ spec, plot }: LiveDrawingProps) {
  const scales = scalesOf(plot, spec.x.domain, spec.y.domain);
  const [from, to] = spec.x.domain;
  const margin = {
    left: plot.left,
    right: plot.width - plot.right,
    top: plot.top,
    bottom: plot.height - plot.bottom,
  };
  const still = { isAnimationActive: false, activeDot: false } as const;
  return (
    <ComposedChart width={plot.width} height={plot.height} margin={margin} accessibilityLayer={false}>
      <XAxis type="number" dataKey="x" domain={[from, to]} allowDataOverflow hide />
      <YAxis type="number" domain={[...spec.y.domain]} allowDataOverflow hide />
      {spec.bands.map(({ id, tone, upper, lower }) => (
        <Area
          key={id}
          {...still}
          data={bandRows(upper, lower)}
          dataKey="range"
          stroke="none"
          fill={`var(--color-chart-${tone})`}
          fillOpacity={1}
        />
      ))}
      {spec.curves.map(({ id, emphasis, points }) => (
        <Line
          key={id}
          {...still}
          data={[...points]}
          dataKey="y"
          dot={false}
          className={`chart-curve chart-curve-${emphasis}`}
        />
      ))}
      <ZIndexLayer zIndex={450}>
        <Axes spec={spec} scales={scales} plot={plot} />
        <CurveNames curves={spec.curves} scales={scales} plot={plot} />
      </ZIndexLayer>
      {spec.series.map((series, place) => (
        <Line
          key={series.id}
          {...still}
          data={[...series.marks]}
          dataKey="y"
          zIndex={500}
          className={`chart-series chart-series-${(place % 3) + 1}${series.joined ? "" : " chart-series-loose"}`}
          dot={({ cx, cy, payload, index }) => {
            const mark = payload as ChartMark;
            if (typeof cx !== "number" || typeof cy !== "number" || mark.x < from || mark.x > to) {
              return <g key={mark.id} />;
            }
            return (
              <g key={mark.id} className={`chart-series chart-series-${(place % 3) + 1}`}>
                <ReadingDot mark={mark} newest={index === series.marks.length - 1} x={cx} y={cy} />
              </g>
            );
          }}
        />
      ))}
      <ZIndexLayer zIndex={700}>
        {spec.series.map((series, place) => (
          <g key={series.id} className={`chart-series chart-series-${(place % 3) + 1}`}>
            <SeriesName series={series} scales={scales} plot={plot} />
          </g>
        ))}
      </ZIndexLayer>
    </ComposedChart>
  );
}
