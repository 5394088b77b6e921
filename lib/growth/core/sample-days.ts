import { HEIGHT_FROM_DAY } from "./posture.ts";

const SPREAD_POINTS = 48;
/** Growth slows: days spread by the cube root of age keep each line within 0.3 % of the chart's height. */
const OFFSET_DAYS = 4;
/** Where WHO's curves bend: the first two weeks' weights, and the day length becomes height. */
const BENDS = [7, 14, HEIGHT_FROM_DAY - 1, HEIGHT_FROM_DAY];

/**
 * The days a reference's lines are drawn through, about fifty: close together after birth, sparse later, and wherever a
 * reference bends. From before the due date on they are evenly spread. Empty where `toDay` does not follow.
 */
export function sampleDays(fromDay: number, toDay: number): readonly number[] {
  const [first, last] = [Math.ceil(fromDay), Math.floor(toDay)];
  if (!(last > first)) return [];
  const even = first < 0;
  const [low, high] = even ? [first, last] : [Math.cbrt(first + OFFSET_DAYS), Math.cbrt(last + OFFSET_DAYS)];
  const days = Array.from({ length: SPREAD_POINTS }, (_, index) => {
    const at = low + ((high - low) * index) / (SPREAD_POINTS - 1);
    return Math.min(last, Math.max(first, Math.round(even ? at : at ** 3 - OFFSET_DAYS)));
  });
  const bends = BENDS.filter((day) => day > first && day < last);
  return [...new Set([...days, ...bends])].sort((a, b) => a - b);
}
