/** As many readings as stand below a chart on a page of A4 or letter paper, with room for a line that wraps. */
const BESIDE_CHART = 20;

/**
 * A chart's readings as printed, newest first: those on the page of the chart itself, and the earlier ones, which have pages
 * of their own.
 */
export function printedParts<T>(points: readonly T[]): {
  readonly withChart: readonly T[];
  readonly earlier: readonly T[];
} {
  const newestFirst = points.toReversed();
  return { withChart: newestFirst.slice(0, BESIDE_CHART), earlier: newestFirst.slice(BESIDE_CHART) };
}
