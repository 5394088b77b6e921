export type ChartRange = "6m" | "1y" | "2y" | "all";

const SPANS: Readonly<Record<ChartRange, number>> = {
  "6m": 183,
  "1y": 366,
  "2y": 731,
  all: Number.POSITIVE_INFINITY,
};
/** A newborn's chart shows where the curve is going. */
const SHORTEST_DAYS = 56;
/** Room on the right, so that today's reading is not drawn on the edge. */
const MARGIN = 0.03;

/**
 * The days of age a chart shows. A range counts back from today, the day a parent means by "the last six months"; when
 * nothing was measured in it, from the latest reading, so that no chart comes out empty. A child younger than the
 * range is shown from birth.
 */
export function chartDays(
  range: ChartRange,
  todayDays: number,
  readingDays: readonly number[],
): readonly [from: number, to: number] {
  const span = SPANS[range];
  const latest = Math.max(0, ...readingDays);
  const today = Math.max(todayDays, 0);
  const idle = readingDays.length > 0 && latest < today - span;
  const end = idle ? latest : Math.max(today, latest);
  const from = Math.max(0, end - span);
  const to = Math.max(end, from + SHORTEST_DAYS);
  return [from, to + Math.ceil((to - from) * MARGIN)];
}
