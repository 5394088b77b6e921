import type { ChartPoint } from "#lib/kernel/chart-spec.ts";
import { heightAt } from "./span.ts";

export type BandRow = { readonly x: number; readonly range: [lower: number, upper: number] };

/** A band as rows of lower and upper heights, at every x where both curves exist and either bends. */
export function bandRows(upper: readonly ChartPoint[], lower: readonly ChartPoint[]): BandRow[] {
  const places = [...new Set([...upper, ...lower].map(({ x }) => x))].sort((a, b) => a - b);
  return places.flatMap((x) => {
    const high = heightAt(upper, x);
    const low = heightAt(lower, x);
    return high === null || low === null ? [] : [{ x, range: [low, high] as [number, number] }];
  });
}
