import type { ChartRange } from "./chart-range.ts";
import { type Measure, measures } from "./child-growth.ts";

/** What a growth page shows: which measure, over which time, with which lines. */
export type ChartChoice = {
  readonly kind: Measure;
  readonly range: ChartRange;
  readonly lines: "percentiles" | "z";
};

export const chartRanges: readonly ChartRange[] = ["6m", "1y", "2y", "all"];
export const chartLines = ["percentiles", "z"] as const;

/** The choice an address makes; what it leaves open is the person's preference, and weight. */
export function readChartChoice(
  asked: Readonly<Record<string, string | string[] | undefined>>,
  preferred: Omit<ChartChoice, "kind">,
): ChartChoice {
  return {
    kind: measures.find((kind) => kind === asked.kind) ?? "weight",
    range: chartRanges.find((range) => range === asked.range) ?? preferred.range,
    lines: chartLines.find((lines) => lines === asked.lines) ?? preferred.lines,
  };
}
