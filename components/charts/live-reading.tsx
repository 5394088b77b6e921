"use client";

import type { ChartMark } from "#lib/kernel/chart-spec.ts";
import { type Plot, plots } from "./plot.ts";

type LiveReadingProps = { mark: ChartMark; x: number; y: number; plot: Plot };

/** The words of one reading: beside its dot, or on a phone along the foot of the plot, clear of line and finger. */
export function LiveReading({ mark, x, y, plot }: LiveReadingProps) {
  const below = y < plot.height * 0.36;
  const place =
    plot.width === plots.narrow.width
      ? { right: plot.width - plot.right + 4, bottom: plot.height - plot.bottom + 4 }
      : {
          left: x,
          top: y + (below ? 14 : -14),
          translate: `-${(x / plot.width) * 100}% ${below ? "0" : "-100%"}`,
        };
  return (
    <>
      <span className="chart-ring" style={{ left: x, top: y }} />
      <div className="chart-reading" style={place}>
        <strong>{mark.title}</strong>
        <span>{mark.note}</span>
      </div>
    </>
  );
}
