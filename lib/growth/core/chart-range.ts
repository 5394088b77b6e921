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

/** Placed ages in days: today's, that of the day of birth (0, or negative when born early), and those of the readings. */
export type ChartDays = {
  readonly today: number;
  readonly birth: number;
  readonly readings: readonly number[];
  /** How far the chart must reach beyond: today's actual age, where a corrected one is placed. */
  readonly reach?: number;
};

/**
 * The days of age a chart shows. A range counts back from today, the day a parent means by "the last six months"; when
 * nothing was measured in it, from the latest reading, so that no chart comes out empty. A child younger than the
 * range is shown from birth.
 */
export function chartDays(
  range: ChartRange,
  { today, birth, readings, reach = today }: ChartDays,
): readonly [from: number, to: number] {
  const span = SPANS[range];
  const latest = Math.max(birth, ...readings);
  const now = Math.max(today, birth);
  const idle = readings.length > 0 && latest < now - span;
  const end = idle ? latest : Math.max(now, latest);
  const from = Math.max(birth, end - span);
  const to = Math.max(idle ? end : Math.max(end, reach), from + SHORTEST_DAYS);
  return [from, to + Math.ceil((to - from) * MARGIN)];
}
