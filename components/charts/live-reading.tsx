"use client";

import type { ChartMark } from "#lib/kernel/chart-spec.ts";
import type { Plot } from "./plot.ts";

type LiveReadingProps = { mark: ChartMark; x: number; y: number; plot: Plot };

/** The words of one reading, beside its dot and always inside the picture. */
export function LiveReading({ mark, x, y, plot }: LiveReadingProps) {
  const across = (x / plot.width) * 100;
  const below = y < plot.height * 0.36;
  return (
    <>
      <span className="chart-ring" style={{ left: x, top: y }} />
      <div
        className="chart-reading"
        style={{ left: x, top: y + (below ? 14 : -14), translate: `-${across}% ${below ? "0" : "-100%"}` }}
      >
        <strong>{mark.title}</strong>
        <span>{mark.note}</span>
      </div>
    </>
  );
}
