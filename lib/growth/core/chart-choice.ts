import type { ChartRange } from "./chart-range.ts";
import { type GrowthPoint, type Measure, measures } from "./child-growth.ts";
import type { GrowthPlan } from "./plan.ts";
import type { LineStyle } from "./reference-lines.ts";

/** What a growth page shows: which measure, over which time, with which lines. */
export type ChartChoice = {
  readonly kind: Measure;
  readonly range: ChartRange;
  readonly lines: LineStyle;
};

export const chartRanges: readonly ChartRange[] = ["6m", "1y", "2y", "all"];
export const chartLines: readonly LineStyle[] = ["percentiles", "z", "nine"];

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

/** Measures that every family is offered; the others once there is a reading of them. */
const offered: readonly Measure[] = ["weight", "length", "head", "bmi", "weight-for-length"];

type Placed = Pick<GrowthPoint, "placement">;

/** The charts a child's page offers at an age. */
export function chartsFor(
  growth: Readonly<Record<Measure, readonly Placed[]>>,
  plan: GrowthPlan,
  ageDays: number,
): readonly Measure[] {
  return measures.filter(
    (kind) =>
      (offered.includes(kind) || growth[kind].length > 0) &&
      (kind !== "bmi" || isBmiUsed(growth.bmi, plan, ageDays)),
  );
}

/** BMI, which is worked out and not measured, says nothing of a child too young for any reference: INTERGROWTH-21st has none. */
function isBmiUsed(points: readonly Placed[], plan: GrowthPlan, ageDays: number): boolean {
  const [first] = plan.stages("bmi");
  return !first || ageDays >= first.fromDay || points.some(({ placement }) => placement !== null);
}
