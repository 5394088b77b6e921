import type { ChartMark } from "#lib/kernel/chart-spec.ts";
import { type Plot, round, type Scales } from "./plot.ts";

type TwinsProps = { marks: readonly ChartMark[]; scales: Scales; plot: Plot };

/** Readings by another count of age, faint, each joined to where it is placed: two paths, however many there are. */
export function Twins({ marks, scales, plot }: TwinsProps) {
  const twins = marks.flatMap(({ x, y, twinX }) =>
    twinX === undefined ? [] : [{ x: scales.x(x), twin: scales.x(twinX), y: round(scales.y(y)) }],
  );
  const seen = twins.filter(({ x, twin }) => twin >= plot.left && x <= plot.right);
  if (seen.length === 0) return null;
  const joins = seen.map(
    ({ x, twin, y }) => `M${round(Math.max(x, plot.left))} ${y}H${round(Math.min(twin, plot.right))}`,
  );
  // A line of no length with round ends is a dot.
  const dots = seen.filter(({ twin }) => twin <= plot.right).map(({ twin, y }) => `M${round(twin)} ${y}h0`);
  return (
    <g className="chart-twins">
      <path d={joins.join("")} />
      <path d={dots.join("")} className="chart-twin" />
    </g>
  );
}
