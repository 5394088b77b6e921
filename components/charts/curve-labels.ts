import type { ChartCurve, ChartPoint } from "#lib/kernel/chart-spec.ts";
import { spread } from "./label-spread.ts";
import type { Domain, Plot, Scales } from "./plot.ts";
import { spanOf } from "./span.ts";

export type CurveLabel = {
  readonly id: string;
  readonly text: string;
  readonly x: number;
  readonly y: number;
};

/** Where a curve is last seen: at the plot's side, at its own end, or where it leaves through top or bottom. */
function lastSeen(points: readonly ChartPoint[], [lowest, highest]: Domain): ChartPoint | null {
  const place = points.findLastIndex(({ y }) => y >= lowest && y <= highest);
  const last = points[place];
  const next = points[place + 1];
  if (!last || !next) return last ?? null;
  const edge = next.y > highest ? highest : lowest;
  return { x: last.x + ((next.x - last.x) * (edge - last.y)) / (next.y - last.y), y: edge };
}

/** Where each curve's label stands, in pixels: where the curve is last seen, moved apart where curves lie close. */
export function curveLabels(curves: readonly ChartCurve[], scales: Scales, plot: Plot): CurveLabel[] {
  const ends = curves.flatMap(({ id, label, points }) => {
    const last = lastSeen(
      spanOf(points, scales.x.domain() as unknown as Domain),
      scales.y.domain() as unknown as Domain,
    );
    return last && label ? [{ id, text: label, x: scales.x(last.x), y: scales.y(last.y) }] : [];
  });
  const heights = spread(
    ends.map(({ y }) => y),
    plot.font,
    [plot.top + plot.font / 3, plot.bottom - plot.font / 3],
  );
  return ends.map((end, place) => ({ ...end, x: end.x + plot.font * 0.45, y: heights[place] ?? end.y }));
}
