import { line } from "d3-shape";
import type { ChartPoint, ChartSeries } from "#lib/kernel/chart-spec.ts";
import { type Scales, toPixels } from "./plot.ts";
import { runsOf } from "./runs.ts";
import { simplify } from "./simplify.ts";
import { spanOf } from "./span.ts";

const draw = line<ChartPoint>(
  ({ x }) => x,
  ({ y }) => y,
).digits(1);

const tolerancePixels = 0.15;

const drawn = new WeakMap<Scales, Map<readonly ChartPoint[], readonly ChartPoint[]>>();

/** A curve's pixels inside the plot; the curve itself and the bands on both its sides ask for the same. */
function pixelsWithin(points: readonly ChartPoint[], scales: Scales): readonly ChartPoint[] {
  const known = drawn.get(scales) ?? new Map<readonly ChartPoint[], readonly ChartPoint[]>();
  drawn.set(scales, known);
  let pixels = known.get(points);
  if (!pixels) {
    pixels = simplify(toPixels(spanOf(points, scales.x.domain()), scales), tolerancePixels);
    known.set(points, pixels);
  }
  return pixels;
}

/** The SVG path of a curve, cut at the plot's sides; empty when none of it is inside. */
export function curvePath(points: readonly ChartPoint[], scales: Scales): string {
  return draw(pixelsWithin(points, scales)) ?? "";
}

/** The SVG path of the area between two curves. */
export function bandPath(upper: readonly ChartPoint[], lower: readonly ChartPoint[], scales: Scales): string {
  const there = pixelsWithin(upper, scales);
  const back = pixelsWithin(lower, scales);
  if (there.length === 0 || back.length === 0) return "";
  return `${draw([...there, ...back.toReversed()])}Z`;
}

/** The SVG path that joins readings, one after the other, but for turns too small to see. */
export function seriesPath(points: readonly ChartPoint[], scales: Scales): string {
  return draw(simplify(toPixels(points, scales), 2 * tolerancePixels)) ?? "";
}

/** The SVG path of a series that is joined; where marks are out of each other's reach it is broken. */
export function joinedPath({ marks, reach }: Pick<ChartSeries, "marks" | "reach">, scales: Scales): string {
  if (reach === undefined) return seriesPath(marks, scales);
  return runsOf(marks, reach)
    .filter((run) => run.length > 1)
    .map((run) => seriesPath(run, scales))
    .join("");
}
