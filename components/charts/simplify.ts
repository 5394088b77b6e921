import type { ChartPoint } from "#lib/kernel/chart-spec.ts";

/** Drops points the eye cannot miss (Douglas and Peucker, 1973); `tolerance` in the points' own units. */
export function simplify(points: readonly ChartPoint[], tolerance: number): readonly ChartPoint[] {
  const first = points[0];
  const last = points.at(-1);
  if (points.length < 3 || !first || !last) return points;
  const width = last.x - first.x;
  const rise = last.y - first.y;
  const length = Math.hypot(width, rise);
  let farthest = 0;
  let split = 0;
  points.forEach((point, place) => {
    const offset =
      length === 0
        ? Math.hypot(point.x - first.x, point.y - first.y)
        : Math.abs(rise * (point.x - first.x) - width * (point.y - first.y)) / length;
    if (offset > farthest) {
      farthest = offset;
      split = place;
    }
  });
  if (farthest <= tolerance) return [first, last];
  return [
    ...simplify(points.slice(0, split + 1), tolerance).slice(0, -1),
    ...simplify(points.slice(split), tolerance),
  ];
}
