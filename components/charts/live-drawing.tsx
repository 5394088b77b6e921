"use client";

import { Area, ComposedChart, Line, XAxis, YAxis, ZIndexLayer } from "recharts";
import type { ChartMark, ChartPoint, ChartSeries, ChartSpec } from "#lib/kernel/chart-spec.ts";
import { type BandRow, bandRows } from "./band-rows.ts";
import { LiveAxes, LiveMarks } from "./live-layers.tsx";
import type { Plot } from "./plot.ts";
import { runsOf } from "./runs.ts";

type LiveDrawingProps = { spec: ChartSpec; plot: Plot };

/**
 * The same picture as the static chart. Recharts draws its lines and bands once, over the whole; through which window they
 * are seen is a transform (live-chart.css). What has words or dots is placed anew for each look.
 */
export function LiveDrawing({ spec, plot }: LiveDrawingProps) {
  const margin = {
    left: plot.left,
    right: plot.width - plot.right,
    top: plot.top,
    bottom: plot.height - plot.bottom,
  };
  const still = { isAnimationActive: false, activeDot: false } as const;
  return (
    <ComposedChart width={plot.width} height={plot.height} margin={margin} accessibilityLayer={false}>
      <XAxis type="number" dataKey="x" domain={[...spec.x.domain]} allowDataOverflow hide />
      <YAxis type="number" domain={[...spec.y.domain]} allowDataOverflow hide />
      {spec.bands.map(({ id, tone, upper, lower }) => (
        <Area
          key={id}
          {...still}
          data={rowsOf(upper, lower)}
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
          data={points as ChartPoint[]}
          dataKey="y"
          dot={false}
          className={`chart-curve chart-curve-${emphasis}`}
        />
      ))}
      <ZIndexLayer zIndex={450}>
        <LiveAxes plot={plot} />
      </ZIndexLayer>
      {spec.series.map((series, place) => (
        <Line
          key={series.id}
          {...still}
          data={joinedRows(series)}
          dataKey="y"
          dot={false}
          zIndex={500}
          className={`chart-series chart-series-${(place % 4) + 1}${series.joined ? "" : " chart-series-loose"}`}
        />
      ))}
      <ZIndexLayer zIndex={700}>
        <LiveMarks plot={plot} />
      </ZIndexLayer>
    </ComposedChart>
  );
}

/** The marks of a line, with a place without a height wherever it is broken; none of a series of bars, which LiveMarks draws. */
function joinedRows({ marks, reach, bars }: ChartSeries): readonly { x: number; y: number | null }[] {
  if (bars !== undefined) return [];
  if (reach === undefined) return marks as ChartMark[];
  return runsOf(marks, reach).flatMap((run, place) =>
    place === 0 ? run : [{ x: run[0]?.x ?? 0, y: null }, ...run],
  );
}

/** Recharts works out anew whatever it is handed anew: its data stay the same objects. */
const rows = new WeakMap<readonly ChartPoint[], BandRow[]>();

function rowsOf(upper: readonly ChartPoint[], lower: readonly ChartPoint[]): BandRow[] {
  const known = rows.get(upper);
  if (known) return known;
  const made = bandRows(upper, lower);
  rows.set(upper, made);
  return made;
}
