import type { ChartLane } from "#lib/kernel/chart-spec.ts";
import { laneLine, type Plot, round, type Scales } from "./plot.ts";

type LanesProps = { lanes: readonly ChartLane[]; scales: Scales; plot: Plot };

/** A moment, and a while shorter than this, is this wide in pixels. */
const LEAST = 5;

/** Rows under the chart, each named over its line, with what happened in them as blocks on it. */
export function Lanes({ lanes, scales, plot }: LanesProps) {
  const { left, right, font } = plot;
  return (
    <>
      {lanes.map(({ id, label, marks }, place) => {
        const { y, height } = laneLine(plot, place);
        const blocks = marks.map((mark) => {
          const { from, to } = blockOf(mark, scales);
          const [start, end] = [Math.max(left, from), Math.min(right, to)];
          if (end <= start) return "";
          return `M${round(start)} ${round(y)}V${round(y - height * mark.share)}H${round(end)}V${round(y)}z`;
        });
        return (
          <g key={id} className={`chart-lane chart-lane-${(place % 4) + 1}`}>
            <path d={`M${left} ${round(y)}H${right}`} className="chart-lane-line" />
            <path d={blocks.join("")} className="chart-lane-blocks" />
            <text x={left} y={round(y - height - font * 0.35)}>
              {label}
            </text>
          </g>
        );
      })}
    </>
  );
}

function blockOf({ from, to = from }: { from: number; to?: number | undefined }, scales: Scales) {
  const [start, end] = [scales.x(from), scales.x(to)];
  const more = Math.max(0, LEAST - (end - start)) / 2;
  return { from: start - more, to: end + more };
}
