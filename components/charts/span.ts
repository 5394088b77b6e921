import type { ChartPoint } from "#lib/kernel/chart-spec.ts";
import type { Domain } from "./plot.ts";

/** The height of a polyline at `x`; null outside it. Points are in rising order of x. */
export function heightAt(points: readonly ChartPoint[], x: number): number | null {
  for (let place = 0; place < points.length; place += 1) {
    const point = points[place]!;
    if (point.x === x) return point.y;
    const before = points[place - 1];
    if (point.x > x) {
      if (!before) return null;
      return before.y + ((point.y - before.y) * (x - before.x)) / (point.x - before.x);
    }
  }
  return null;
}

/** The part of a polyline within `from`..`to`, cut exactly at both ends. */
export function spanOf(points: readonly ChartPoint[], [from, to]: Domain): ChartPoint[] {
  const inside = points.filter(({ x }) => x > from && x < to);
  const first = heightAt(points, from);
  const last = heightAt(points, to);
  return [
    ...(first === null ? [] : [{ x: from, y: first }]),
    ...inside,
    ...(last === null || from === to ? [] : [{ x: to, y: last }]),
  ];
}
