import type { ChartMark, ChartSpec } from "#lib/kernel/chart-spec.ts";
import type { Scales } from "./plot.ts";

/** Every reading of every series, in order of age: the order in which arrow keys visit them. */
export function marksInOrder(spec: ChartSpec): readonly ChartMark[] {
  return spec.series.flatMap(({ marks }) => marks).toSorted((a, b) => a.x - b.x);
}

/** The reading nearest a point of the picture, sideways distance counting double; null when none is within reach. */
export function nearestMark(
  marks: readonly ChartMark[],
  { x, y }: { x: number; y: number },
  scales: Scales,
  reachPixels: number,
): ChartMark | null {
  const [from, to] = scales.x.domain();
  let best: ChartMark | null = null;
  let least = reachPixels;
  for (const mark of marks) {
    if (mark.x < from || mark.x > to) continue;
    const distance = Math.hypot(2 * (scales.x(mark.x) - x), (scales.y(mark.y) - y) / 2);
    if (distance <= least) {
      least = distance;
      best = mark;
    }
  }
  return best;
}
