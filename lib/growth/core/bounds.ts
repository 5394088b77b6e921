import type { ReadingKind } from "./reading.ts";

/**
 * What no child measures, in kg, cm and (skinfolds) mm. Wide enough for the smallest survivors of extreme prematurity (212 g, Singapore
 * 2021; at 22 weeks about 24 cm long and 19 cm round the head) and for the largest adolescents, so wider than the
 * 0.9 to 58 kg and 38 to 150 cm that WHO's programs take for weight-for-length. Nobody publishes such limits for arm and
 * skinfolds: the arm's are ours, from under a third to five times WHO's median at 3 months; the skinfolds' end where the usual
 * caliper does (Harpenden, 80 mm).
 */
export const BOUNDS: Readonly<Record<ReadingKind, readonly [lowest: number, highest: number]>> = {
  weight: [0.2, 300],
  length: [20, 250],
  head: [15, 100],
  arm: [4, 70],
  triceps: [1, 80],
  subscapular: [1, 80],
};

/** Whether a measurement in kg, cm or mm is one a child can have at all. */
export function isPossible(kind: ReadingKind, value: number): boolean {
  const [lowest, highest] = BOUNDS[kind];
  return value >= lowest && value <= highest;
}
