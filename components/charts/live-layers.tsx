"use client";

import { Axes } from "./axes.tsx";
import { Bars } from "./bars.tsx";
import { CurveNames } from "./curve-names.tsx";
import { Lanes } from "./lanes.tsx";
import { useLook } from "./look.ts";
import type { Plot } from "./plot.ts";
import { ReadingDot } from "./reading-dot.tsx";
import { SeriesNames } from "./series-names.tsx";
import { thinMarks } from "./thin-marks.ts";
import { Twins } from "./twins.tsx";

/** The axes of the moment, and the names of the lines where they leave it. */
export function LiveAxes({ plot }: { plot: Plot }) {
  const { spec, scales } = useLook();
  return (
    <>
      <Axes spec={spec} scales={scales} plot={plot} />
      <CurveNames curves={spec.curves} scales={scales} plot={plot} />
    </>
  );
}

/** The readings in the window of the moment. */
export function LiveMarks({ plot }: { plot: Plot }) {
  const { spec, scales } = useLook();
  return (
    <>
      <Lanes lanes={spec.lanes ?? []} scales={scales} plot={plot} />
      {spec.series.map((series, place) => {
        if (series.bars !== undefined)
          return <Bars key={series.id} series={series} place={place} scales={scales} plot={plot} />;
        const drawn = thinMarks(series.marks, scales);
        return (
          <g key={series.id} className={`chart-series chart-series-${(place % 4) + 1}`}>
            <Twins marks={drawn} scales={scales} plot={plot} />
            {drawn.map((mark) => (
              <ReadingDot
                key={mark.id}
                mark={mark}
                newest={mark.id === series.marks.at(-1)?.id}
                x={scales.x(mark.x)}
                y={scales.y(mark.y)}
                shape={place}
              />
            ))}
          </g>
        );
      })}
      <SeriesNames series={spec.series} scales={scales} plot={plot} />
    </>
  );
}
