import type { ChartCurve } from "#lib/kernel/chart-spec.ts";
import { curveLabels } from "./curve-labels.ts";
import { type Plot, round, type Scales } from "./plot.ts";

type CurveNamesProps = { curves: readonly ChartCurve[]; scales: Scales; plot: Plot };

/** Each curve named where it ends, so that no legend is needed. */
export function CurveNames({ curves, scales, plot }: CurveNamesProps) {
  return (
    <g className="chart-curve-name">
      {curveLabels(curves, scales, plot).map(({ id, text, x, y, inside }) => (
        <text key={id} x={round(x)} y={round(y)} dy=".35em" textAnchor={inside ? "end" : undefined}>
          {text}
        </text>
      ))}
    </g>
  );
}
