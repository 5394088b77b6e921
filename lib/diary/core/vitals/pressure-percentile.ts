import type { PressureKind, ReferenceSex } from "./placement.ts";
import { predictPressures } from "./pressure-model.ts";

/** How far beyond the outermost percentile, in mmHg, a pressure is still put down to it. */
const MARGIN_MMHG = 0.5;

/**
 * The percentile of a blood pressure, 1 to 99: the one whose pressure is closest, the lower of two as close. 0 stands for below the
 * first, 100 for above the 99th. `years` may have decimals.
 */
export function pressurePercentile(
  sex: ReferenceSex,
  kind: PressureKind,
  mmHg: number,
  years: number,
  heightCm: number,
): number {
  const pressures = predictPressures(sex, kind, years, heightCm);
  if (mmHg < (pressures[0] as number) - MARGIN_MMHG) return 0;
  if (mmHg > (pressures[pressures.length - 1] as number) + MARGIN_MMHG) return pressures.length + 1;
  const distances = pressures.map((pressure) => Math.abs(pressure - mmHg));
  return distances.indexOf(Math.min(...distances)) + 1;
}
