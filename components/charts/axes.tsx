import type { ChartSpec } from "#lib/kernel/chart-spec.ts";
import { captionPlaces } from "./caption-places.ts";
import { type Plot, round, type Scales } from "./plot.ts";
import { rulePlaces } from "./rule-places.ts";
import { Rules } from "./rules.tsx";
import { thinTicks } from "./ticks.ts";
import { valueCaption } from "./value-caption.ts";

type AxesProps = { spec: Pick<ChartSpec, "x" | "y" | "rules">; scales: Scales; plot: Plot };

export function Axes({ spec, scales, plot }: AxesProps) {
  const { left, right, top, bottom, font, foot = bottom } = plot;
  const across = thinTicks(spec.x.ticks, scales.x, ({ label }) => (label.length * 0.55 + 0.9) * font);
  const up = thinTicks(
    spec.y.ticks,
    (value) => -scales.y(value),
    () => font * 1.6,
  );
  return (
    <>
      <g className="chart-grid">
        <path d={up.map(({ at }) => `M${left} ${round(scales.y(at))}H${right}`).join("")} />
        <path d={across.map(({ at }) => `M${round(scales.x(at))} ${top}V${foot}`).join("")} />
        <path d={`M${left} ${bottom}H${right}`} className="chart-base" />
      </g>
      {spec.rules && (
        <Rules
          places={rulePlaces(spec.rules, scales, plot, valueCaption(spec.y).length * font * 0.52)}
          top={top}
          bottom={foot}
        />
      )}
      <g className="chart-tick">
        {up.map(({ at, label }) => (
          <text key={at} x={round(left - font * 0.5)} y={round(scales.y(at))} dy=".35em" textAnchor="end">
            {label}
          </text>
        ))}
        {across.map(({ at, label }) => (
          <text key={at} x={round(scales.x(at))} y={round(foot + font * 1.35)} textAnchor="middle">
            {label}
          </text>
        ))}
        <text x={0} y={round(font)}>
          {valueCaption(spec.y)}
        </text>
        {captionPlaces(spec.x, scales, plot).map(({ label, middle }) => (
          <text key={label} x={round(middle)} y={round(foot + font * 2.85)} textAnchor="middle">
            {label}
          </text>
        ))}
      </g>
    </>
  );
}
