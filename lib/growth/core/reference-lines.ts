import { inverseNormal } from "#lib/kernel/statistics.ts";
import type { ReadingKind, ReferenceSex } from "./reading.ts";
import { type GrowthReference, valueOn } from "./reference.ts";

export type LineStyle = "percentiles" | "z-scores";
export type ReferenceLine = {
  readonly id: string;
  readonly label: string;
  readonly z: number;
  readonly emphasis: "median" | "inner" | "outer";
};
/** Two neighbouring lines, by id, and how near the middle the space between them is. */
export type ReferenceSpace = {
  readonly lower: string;
  readonly upper: string;
  readonly tone: "centre" | "middle" | "edge";
};

const PERCENTILES = [3, 15, 50, 85, 97].map(
  (percentile, index): ReferenceLine => ({
    id: `p${percentile}`,
    label: String(percentile),
    z: inverseNormal(percentile / 100),
    emphasis: (["outer", "inner", "median", "inner", "outer"] as const)[index] ?? "outer",
  }),
);
const Z_SCORES = [-3, -2, -1, 0, 1, 2, 3].map(
  (z): ReferenceLine => ({
    id: `z${z}`,
    label: z > 0 ? `+${z}` : String(z).replace("-", "−"),
    z,
    emphasis: z === 0 ? "median" : Math.abs(z) === 1 ? "inner" : "outer",
  }),
);

/** WHO's lines, lowest first: percentiles 3, 15, 50, 85, 97 or z-scores −3 to +3. */
export function referenceLines(style: LineStyle): readonly ReferenceLine[] {
  return style === "percentiles" ? PERCENTILES : Z_SCORES;
}

/** The spaces to shade between those lines. */
export function referenceSpaces(style: LineStyle): readonly ReferenceSpace[] {
  return style === "percentiles"
    ? [
        { lower: "p3", upper: "p15", tone: "middle" },
        { lower: "p15", upper: "p85", tone: "centre" },
        { lower: "p85", upper: "p97", tone: "middle" },
      ]
    : [
        { lower: "z-3", upper: "z-2", tone: "edge" },
        { lower: "z-2", upper: "z-1", tone: "middle" },
        { lower: "z-1", upper: "z1", tone: "centre" },
        { lower: "z1", upper: "z2", tone: "middle" },
        { lower: "z2", upper: "z3", tone: "edge" },
      ];
}

/** A line's values in kg, cm or kg/m² on those days. */
export function lineValues(
  line: ReferenceLine,
  days: readonly number[],
  kind: ReadingKind | "bmi",
  sex: ReferenceSex,
  reference: GrowthReference,
): readonly { readonly day: number; readonly value: number }[] {
  return days.flatMap((day) => {
    const row = reference.byAge(kind, sex, day);
    return row ? [{ day, value: valueOn(row, line.z) }] : [];
  });
}
