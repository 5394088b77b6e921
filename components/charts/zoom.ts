import type { ChartSpec } from "#lib/kernel/chart-spec.ts";
import type { Domain } from "./plot.ts";
import { spanOf } from "./span.ts";

/** The closest view is a twelfth of the whole. */
const deepest = 12;

/** Slides and trims a window so that it stays inside the whole and no narrower than allowed. */
export function keepInside([from, to]: Domain, whole: Domain): Domain {
  const widest = whole[1] - whole[0];
  const width = Math.min(widest, Math.max(to - from, widest / deepest));
  const middle = (from + to) / 2;
  const start = Math.min(Math.max(middle - width / 2, whole[0]), whole[1] - width);
  return [start, start + width];
}

/** A window `factor` times as wide, keeping `around` in its place. */
export function zoomed([from, to]: Domain, factor: number, around: number, whole: Domain): Domain {
  return keepInside([around - (around - from) * factor, around + (to - around) * factor], whole);
}

/** Moves a window just far enough to show `x` with a little room. */
export function including(window: Domain, x: number, whole: Domain): Domain {
  const room = (window[1] - window[0]) * 0.08;
  if (x < window[0] + room) return keepInside([x - room, x - room + (window[1] - window[0])], whole);
  if (x > window[1] - room) return keepInside([x + room - (window[1] - window[0]), x + room], whole);
  return window;
}

/** The heights worth showing in a window: its curves and readings with a margin, never beyond the whole. */
export function heightsWithin(spec: ChartSpec, window: Domain): Domain {
  const whole = spec.y.domain;
  const isWhole = window[0] <= spec.x.domain[0] && window[1] >= spec.x.domain[1];
  if (spec.y.fixed || isWhole) return whole;
  const heights = [
    ...spec.curves.flatMap(({ points }) => spanOf(points, window)),
    ...spec.series.flatMap(({ marks }) => marks.filter(({ x }) => x >= window[0] && x <= window[1])),
  ].map(({ y }) => y);
  if (heights.length === 0) return whole;
  const low = Math.min(...heights);
  const high = Math.max(...heights);
  const margin = (high - low || (whole[1] - whole[0]) / 10) * 0.08;
  return [Math.max(whole[0], low - margin), Math.min(whole[1], high + margin)];
}
