import { round } from "./plot.ts";
import type { RulePlace } from "./rule-places.ts";

type RulesProps = { places: readonly RulePlace[]; top: number; bottom: number };

/** Thin upright lines with their names above the plot. */
export function Rules({ places, top, bottom }: RulesProps) {
  return (
    <g className="chart-rule">
      {places.map(({ at, label, x, name }) => (
        <g key={at}>
          <path d={`M${round(x)} ${top}V${bottom}`} />
          {name && (
            <text x={round(name.middle)} y={round(name.y)} textAnchor="middle">
              {label}
            </text>
          )}
        </g>
      ))}
    </g>
  );
}
