import type { ChartCurve, ChartPoint } from "#lib/kernel/chart-spec.ts";
import { spread } from "./label-spread.ts";
import type { Domain, Plot, Scales } from "./plot.ts";
import { spanOf } from "./span.ts";

export type CurveLabel = {
  readonly id: string;
  readonly text: string;
  readonly x: number;
  readonly y: number;
  /** Stands on its line, before the next stretch begins, and not after its end. */
  readonly inside: boolean;
};

/** A stretch narrower than this, in letters, has no names of its own: they would lie on its lines and on the readings. */
const NAMED_FROM = 10;

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
  const names = [...new Set(curves.map(({ stretch }) => stretch))];
  const sets = names.map((name) => curves.filter(({ stretch }) => stretch === name));
  return sets.flatMap((set, place) => {
    const labels = labelsOf(set, scales, plot);
    const next = sets[place + 1]?.map(({ label }) => label).join();
    // Lines that run on under the same names are named at the end.
    return next === set.map(({ label }) => label).join() ? labels.filter(({ inside }) => !inside) : labels;
  });
}

function labelsOf(curves: readonly ChartCurve[], scales: Scales, plot: Plot): CurveLabel[] {
  const [across, up] = [scales.x.domain(), scales.y.domain()];
  const ends = curves.flatMap(({ id, label, points, continues = false }) => {
    const seen = spanOf(points, across);
    const last = lastSeen(seen, up);
    const first = seen[0];
    if (!last || !first || !label) return [];
    const x = scales.x(last.x);
    const inside = continues && x < plot.right - plot.font;
    if (inside && x - scales.x(first.x) < NAMED_FROM * plot.font) return [];
    return [{ id, text: label, x, y: scales.y(last.y), inside }];
  });
  const heights = spread(
    ends.map(({ y }) => y),
    plot.font,
    [plot.top + plot.font / 3, plot.bottom - plot.font / 3],
  );
  return ends.map((end, place) => ({
    ...end,
    x: end.x + plot.font * (end.inside ? -0.3 : 0.45),
    y: heights[place] ?? end.y,
  }));
}
