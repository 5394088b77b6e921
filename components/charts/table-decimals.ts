import type { ChartCurve, ChartTick } from "#lib/kernel/chart-spec.ts";
import { heightAt } from "./span.ts";

/** Lines nearer than this to each other cannot be told apart with one decimal: those of a child born early, in kg. */
const CLOSE = 0.2;

/** The decimals a table of lines is written with, so that neighbouring lines read differently. */
export function tableDecimals(curves: readonly ChartCurve[], ticks: readonly ChartTick[]): 1 | 2 {
  const isClose = ticks.some(({ at }) => {
    let before: number | null = null;
    return curves.some(({ points }) => {
      const height = heightAt(points, at);
      const near = height !== null && before !== null && Math.abs(height - before) < CLOSE;
      before = height;
      return near;
    });
  });
  return isClose ? 2 : 1;
}
