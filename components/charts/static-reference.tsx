import type { ChartSpec } from "#lib/kernel/chart-spec.ts";
import { curveLabels } from "./curve-labels.ts";
import { bandPath, curvePath } from "./path.ts";
import { type Plot, round, type Scales } from "./plot.ts";

type StaticReferenceProps = { spec: ChartSpec; scales: Scales; plot: Plot; clip: string };

/** Bands and curves, each curve named at its end. */
export function StaticReference({ spec, scales, plot, clip }: StaticReferenceProps) {
  return (
    <>
      <g clipPath={clip}>
        {spec.bands.map(({ id, tone, upper, lower }) => (
          <path key={id} d={bandPath(upper, lower, scales)} className={`chart-band-${tone}`} />
        ))}
        {spec.curves.map(({ id, emphasis, points }) => (
          <path key={id} d={curvePath(points, scales)} className={`chart-curve chart-curve-${emphasis}`} />
        ))}
      </g>
      <g className="chart-curve-label">
        {curveLabels(spec.curves, scales, plot).map(({ id, text, x, y }) => (
          <text key={id} x={round(x)} y={round(y)} dy=".35em">
            {text}
          </text>
        ))}
      </g>
    </>
  );
}
