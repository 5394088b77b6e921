import type { ReadingKind } from "./reading.ts";

/**
 * What no child measures, in kg and cm. Wide enough for the smallest survivors of extreme prematurity (212 g, Singapore
 * 2021; at 22 weeks about 24 cm long and 19 cm round the head) and for the largest adolescents, so wider than the
 * 0.9 to 58 kg and 38 to 150 cm that WHO's programs take for weight-for-length.
 */
export const BOUNDS: Readonly<Record<ReadingKind, readonly [lowest: number, highest: number]>> = {
  weight: [0.2, 300],
  length: [20, 250],
  head: [15, 100],
};

/** Whether a measurement in kg or cm is one a child can have at all. */
export function isPossible(kind: ReadingKind, value: number): boolean {
  const [lowest, highest] = BOUNDS[kind];
  return value >= lowest && value <= highest;
}
