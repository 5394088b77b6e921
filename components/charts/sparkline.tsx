import type { ChartPoint } from "#lib/kernel/chart-spec.ts";
import { joinPath } from "./path.ts";
import { round, scalesOf } from "./plot.ts";

type SparklineProps = {
  points: readonly ChartPoint[];
  /** The reference's middle line over the same stretch, drawn quietly behind. */
  median?: readonly ChartPoint[] | undefined;
  width?: number;
  height?: number;
};

/** The shape of the last readings, beside words that say the same; nothing below two readings. */
export function Sparkline({ points, median = [], width = 112, height = 40 }: SparklineProps) {
  const newest = points.at(-1);
  if (points.length < 2 || !newest) return null;
  const all = [...points, ...median];
  const xs = points.map(({ x }) => x);
  const ys = all.map(({ y }) => y);
  const plot = { width, height, left: 4, right: width - 7, top: 6, bottom: height - 6, font: 0 };
  const scales = scalesOf(
    plot,
    [Math.min(...xs), Math.max(...xs)],
    [Math.min(...ys), Math.max(...ys) + Number.EPSILON],
  );
  return (
    <svg
      viewBox={`0 0 ${width} ${height}`}
      width={width}
      height={height}
      aria-hidden="true"
      className="chart-spark"
    >
      {median.length > 1 && <path d={joinPath(median, scales)} className="chart-spark-median" />}
      <path d={joinPath(points, scales)} className="chart-spark-line" />
      <circle cx={round(scales.x(newest.x))} cy={round(scales.y(newest.y))} r="4" />
    </svg>
  );
}
