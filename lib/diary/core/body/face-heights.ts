import type { Point } from "./points.ts";
import type { Body, HeadProportions } from "./proportions.ts";

type FaceHeights = {
  readonly hair: number;
  readonly brow: number;
  readonly eye: number;
  readonly nose: number;
  readonly mouth: number;
};

/** Where the parts of a face are, as shares of the head from its top to the chin: a child's forehead is high, its chin small. */
export const faceHeights: Readonly<Record<Body, FaceHeights>> = {
  child: { hair: 0.29, brow: 0.52, eye: 0.6, nose: 0.745, mouth: 0.85 },
  adult: { hair: 0.27, brow: 0.45, eye: 0.525, nose: 0.695, mouth: 0.81 },
};

/** From shares of a head's half width and of its height to a place in its drawing. */
export function onHead({ head: { top, chin, half } }: HeadProportions) {
  return (across: number, down: number): Point => [across * half, top + down * (chin - top)];
}
