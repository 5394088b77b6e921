import { inverseNormal } from "#lib/kernel/statistics.ts";
import type { MeasureKind, ReferenceId } from "./reading.ts";
import { type ReferenceRow, valueOn } from "./reference.ts";

/** An authority's own percentiles, z-scores from −3 to +3, or the nine centiles of British charts. */
export type LineStyle = "percentiles" | "z" | "nine";

export type ReferenceLine = {
  readonly id: string;
  readonly label: string;
  readonly z: number;
  /** What the value at `z` is multiplied by: 1.2 for 120 % of the 95th percentile. */
  readonly times?: number;
  readonly emphasis: "median" | "inner" | "outer";
};

/** Two lines, by id, and how near the middle the space between them is. */
export type ReferenceSpace = {
  readonly lower: string;
  readonly upper: string;
  readonly tone: "centre" | "middle" | "edge";
};

/** The lines of one chart, lowest first, and the spaces to shade between them. */
export type LineSet = {
  readonly lines: readonly ReferenceLine[];
  readonly spaces: readonly ReferenceSpace[];
};

const zScores = toSet(
  [-3, -2, -1, 0, 1, 2, 3].map((z) => ({
    id: `z${z}`,
    label: z > 0 ? `+${z}` : String(z).replace("-", "−"),
    z,
    emphasis: z === 0 ? "median" : Math.abs(z) === 1 ? "inner" : "outer",
  })),
  ["z-3 z-2 edge", "z-2 z-1 middle", "z-1 z1 centre", "z1 z2 middle", "z2 z3 edge"],
);

/** Two thirds of a standard deviation apart (Cole TJ, Do growth chart centiles need a face lift?, BMJ 1994;308:641). */
const nineCentiles = toSet(
  [0.4, 2, 9, 25, 50, 75, 91, 98, 99.6].map((percentile, place) => ({
    id: `p${percentile}`,
    label: String(percentile),
    z: ((place - 4) * 2) / 3,
    emphasis: place === 4 ? "median" : place % 8 === 0 ? "outer" : "inner",
  })),
  ["p0.4 p2 edge", "p2 p25 middle", "p25 p75 centre", "p75 p98 middle", "p98 p99.6 edge"],
);

const who = percentiles([3, 15, 50, 85, 97], ["p3 p15 middle", "p15 p85 centre", "p85 p97 middle"]);
const cdcSpaces = ["p5 p25 middle", "p25 p75 centre", "p75 p95 middle"];
const cdc = percentiles([5, 10, 25, 50, 75, 90, 95], cdcSpaces);
const cdcBmi = percentiles([5, 10, 25, 50, 75, 85, 90, 95], cdcSpaces);
const intergrowth = percentiles([3, 10, 50, 90, 97], ["p3 p10 middle", "p10 p90 centre", "p90 p97 middle"]);

/** CDC's extended BMI-for-age chart, 2022: the percentiles above the 95th, and 120 % of it, from where obesity is called severe. */
const cdcBmiExtended: LineSet = {
  spaces: cdcBmi.spaces,
  lines: [
    ...percentiles([5, 10, 25, 50, 75, 85, 90, 95], []).lines.map((line) =>
      line.id === "p95" ? { ...line, emphasis: "inner" as const } : line,
    ),
    ...[98, 99, 99.9, 99.99].map((percentile) => toLine(percentile, "outer")),
    { ...toLine(95, "inner"), id: "p95x1.2", label: "120 %", times: 1.2 },
  ],
};

/**
 * The lines a reference's authority draws: WHO 3 to 97, CDC 5 to 95 (85 as well for BMI), INTERGROWTH-21st 3 to 97. `extended`
 * is CDC's chart for a BMI above the 95th percentile, which it keeps for those children.
 */
export function linesOf(
  style: LineStyle,
  reference: ReferenceId,
  kind: MeasureKind,
  extended = false,
): LineSet {
  if (style === "z") return zScores;
  if (style === "nine") return nineCentiles;
  if (reference === "cdc-2000" && kind === "bmi") return extended ? cdcBmiExtended : cdcBmi;
  if (reference === "cdc-2000") return cdc;
  return reference.startsWith("intergrowth") ? intergrowth : who;
}

/** The value of a line on one row of its reference; NaN where it does not reach that far. */
export function lineValue(row: ReferenceRow, { z, times = 1 }: ReferenceLine): number {
  return valueOn(row, z) * times;
}

function percentiles(numbers: readonly number[], spaces: readonly string[]): LineSet {
  const last = numbers.length - 1;
  const emphasis = (percentile: number, place: number) =>
    percentile === 50 ? "median" : place === 0 || place === last ? "outer" : "inner";
  return toSet(
    numbers.map((percentile, place) => toLine(percentile, emphasis(percentile, place))),
    spaces,
  );
}

function toLine(percentile: number, emphasis: ReferenceLine["emphasis"]): ReferenceLine {
  return { id: `p${percentile}`, label: String(percentile), z: inverseNormal(percentile / 100), emphasis };
}

/** A space is written "lower upper tone". */
function toSet(lines: readonly ReferenceLine[], spaces: readonly string[]): LineSet {
  return {
    lines,
    spaces: spaces.map((space) => {
      const [lower = "", upper = "", tone] = space.split(" ");
      return { lower, upper, tone: tone as ReferenceSpace["tone"] };
    }),
  };
}
