import { inverseNormal } from "#lib/kernel/statistics.ts";

/** The z of a column: P3 is the 3rd percentile, P01 0.1 %, P999 99.9 %, SD2neg −2; null for any other column. */
export function lineZ(name: string): number | null {
  const deviation = /^SD(\d)(neg)?$/.exec(name);
  if (deviation) return Number(deviation[1]) * (deviation[2] ? -1 : 1);
  const percentile = /^P(\d+)$/.exec(name)?.[1];
  if (percentile === undefined) return null;
  return inverseNormal(percentile === "01" ? 0.001 : percentile === "999" ? 0.999 : Number(percentile) / 100);
}
