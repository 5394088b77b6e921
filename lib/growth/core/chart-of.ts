import type { ChartSpec } from "#lib/kernel/chart-spec.ts";
import { lengthChart } from "./chart-for-length.ts";
import { type ChartReading, type GrowthChart, growthChart } from "./growth-chart.ts";
import { type GrowthPlan, stageOn } from "./plan.ts";
import type { MeasureKind, ReferenceId } from "./reading.ts";

/** The chart of a measure: by age, or of weight by length. */
export function chartOf<T extends ChartReading>(asked: GrowthChart<T>): ChartSpec {
  return asked.kind === "weight-for-length" ? lengthChart(asked) : growthChart(asked);
}

type Referred = { readonly ageDays: number; readonly placement: { readonly reference: ReferenceId } | null };

/**
 * The references a chart speaks of, youngest first: those its readings are placed on, and the one that holds at the child's
 * age now. Of weight by length, which has the lines its readings were placed on, the latter only where nothing is placed.
 */
export function referencesOf(
  plan: GrowthPlan,
  kind: MeasureKind,
  points: readonly Referred[],
  ageDays: number,
): readonly ReferenceId[] {
  const isByLength = kind === "weight-for-length" && points.some(({ placement }) => placement !== null);
  const now = isByLength ? null : stageOn(plan, kind, ageDays)?.reference.id;
  const used = new Set([
    ...points.flatMap(({ placement }) => placement?.reference ?? []),
    ...(now ? [now] : []),
  ]);
  const order = plan.stages(kind).map(({ reference }) => reference.id);
  return [...new Set(order)].filter((id) => used.has(id));
}

/** Changes with what a chart shows of its readings: part of the address its data are fetched from. */
export function versionOf(points: readonly ChartReading[]): string {
  let hash = 5381;
  for (const { id, value, placedDay, ageDays } of points) {
    const text = `${id} ${value} ${placedDay} ${ageDays}`;
    for (let place = 0; place < text.length; place += 1) hash = (hash * 33 + text.charCodeAt(place)) | 0;
  }
  return (hash >>> 0).toString(36);
}
