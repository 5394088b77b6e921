import type { ChartMark } from "#lib/kernel/chart-spec.ts";
import type { Scales } from "./plot.ts";

/** Dots nearer than this, in pixels, would lie on one another. */
const APART = 6;
/** A row of dots is never longer than this: the gap grows until it fits. */
const MOST = 90;

/**
 * The marks worth drawing of those in sight: of those that would lie on one another only the newest, but always the first
 * (birth), the lowest and the latest. Nothing is lost, since the line goes through all of them, a closer look parts them, and
 * the arrow keys visit each.
 */
export function thinMarks(marks: readonly ChartMark[], scales: Scales): readonly ChartMark[] {
  const [from, to] = scales.x.domain();
  const always = landmarks(marks);
  for (let apart = APART; ; apart *= 1.5) {
    // Chosen among all, so that sliding the window does not make dots come and go.
    const kept = keptOf(marks, always, scales, apart).filter(({ x }) => x >= from && x <= to);
    if (kept.length <= MOST) return kept;
  }
}

function landmarks(marks: readonly ChartMark[]): ReadonlySet<ChartMark | undefined> {
  let lowest = marks[0];
  for (const mark of marks) if (lowest && mark.y < lowest.y) lowest = mark;
  return new Set([marks[0], lowest, marks.at(-1)]);
}

function keptOf(
  marks: readonly ChartMark[],
  always: ReadonlySet<ChartMark | undefined>,
  scales: Scales,
  apart: number,
): readonly ChartMark[] {
  const kept: ChartMark[] = [];
  let [x, y] = [Number.POSITIVE_INFINITY, 0];
  for (let place = marks.length - 1; place >= 0; place -= 1) {
    const mark = marks[place]!;
    const [nextX, nextY] = [scales.x(mark.x), scales.y(mark.y)];
    if (Math.abs(nextX - x) < apart && Math.hypot(nextX - x, nextY - y) < apart) {
      if (!always.has(mark)) continue;
      if (!always.has(kept.at(-1))) kept.pop();
    }
    kept.push(mark);
    [x, y] = [nextX, nextY];
  }
  return kept.reverse();
}
