import type { ChartPoint } from "#lib/kernel/chart-spec.ts";

/** Drops points the eye cannot miss (Douglas and Peucker, 1973); `tolerance` in the points' own units. */
export function simplify(points: readonly ChartPoint[], tolerance: number): readonly ChartPoint[] {
  if (points.length < 3) return points;
  const kept: ChartPoint[] = [points[0]!];
  keepBetween(points, 0, points.length - 1, tolerance, kept);
  return kept;
}

/** Adds to `kept` what is needed after the point at `first`, up to and with the one at `last`. */
function keepBetween(
  points: readonly ChartPoint[],
  first: number,
  last: number,
  tolerance: number,
  kept: ChartPoint[],
): void {
  let farthest = 0;
  let split = first;
  for (let place = first + 1; place < last; place += 1) {
    const offset = distanceTo(points[place]!, points[first]!, points[last]!);
    if (offset > farthest) {
      farthest = offset;
      split = place;
    }
  }
  if (farthest <= tolerance) {
    kept.push(points[last]!);
    return;
  }
  keepBetween(points, first, split, tolerance, kept);
  keepBetween(points, split, last, tolerance, kept);
}

/** How far a point lies from the straight way between two others. */
function distanceTo(point: ChartPoint, from: ChartPoint, to: ChartPoint): number {
  const width = to.x - from.x;
  const rise = to.y - from.y;
  const square = width * width + rise * rise;
  const along = square === 0 ? 0 : ((point.x - from.x) * width + (point.y - from.y) * rise) / square;
  const share = Math.min(1, Math.max(0, along));
  const across = point.x - from.x - share * width;
  const down = point.y - from.y - share * rise;
  return Math.sqrt(across * across + down * down);
}
