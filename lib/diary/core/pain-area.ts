import { mean } from "./unordered.ts";

/** A level of pain, 0 to 10, at an instant in milliseconds. */
export type Level = { readonly atMs: number; readonly level: number };

const HOUR = 3_600_000;

/**
 * Level × hours under the straight lines between the levels (the trapezoidal rule). Several at one instant count as their mean;
 * null with fewer than two instants.
 */
export function painArea(levels: readonly Level[]): number | null {
  const course = [...Map.groupBy(levels, ({ atMs }) => atMs)]
    .map(([atMs, same]) => ({ atMs, level: mean(same.map(({ level }) => level)) ?? 0 }))
    .sort((one, other) => one.atMs - other.atMs);
  if (course.length < 2) return null;
  return course.slice(1).reduce((area, to, place) => {
    const from = course[place] as Level;
    return area + (((from.level + to.level) / 2) * (to.atMs - from.atMs)) / HOUR;
  }, 0);
}
