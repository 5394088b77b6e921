import { HEIGHT_FROM_DAY } from "./posture.ts";
import type { GrowthReference } from "./reference.ts";

const SPREAD_POINTS = 36;
/** Growth slows: days spread by the cube root of age keep each line within 0.3 % of the chart's height. */
const OFFSET_DAYS = 4;
/** Where WHO's curves bend: the first two weeks' weights, and the day length becomes height. */
const BENDS = [7, 14, HEIGHT_FROM_DAY - 1, HEIGHT_FROM_DAY];

/**
 * The days a line is drawn through, at most 40, each a day of the reference itself: close together after birth, sparse
 * later, and wherever the reference bends. Empty where the reference has ended.
 */
export function sampleDays(fromDay: number, toDay: number, reference: GrowthReference): readonly number[] {
  const last = Math.min(Math.floor(toDay), reference.lastDay);
  const first = Math.max(0, Math.ceil(fromDay));
  if (last <= first) return [];
  const [low, high] = [Math.cbrt(first + OFFSET_DAYS), Math.cbrt(last + OFFSET_DAYS)];
  const days = Array.from({ length: SPREAD_POINTS }, (_, index) => {
    const root = low + ((high - low) * index) / (SPREAD_POINTS - 1);
    return Math.min(last, Math.max(first, Math.round(root ** 3 - OFFSET_DAYS)));
  });
  const bends = BENDS.filter((day) => day > first && day < last);
  return [...new Set([...days, ...bends])].sort((a, b) => a - b);
}
