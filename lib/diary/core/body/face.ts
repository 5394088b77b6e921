import { faceHeights, onHead } from "./face-heights.ts";
import { mirrored, type Point } from "./points.ts";
import type { Body, HeadProportions } from "./proportions.ts";
import { bothHalves, dotPath, smoothPath } from "./svg-path.ts";

/** A calm face as SVG paths: lines to draw, and eyes to fill. */
export type Face = { readonly lines: string; readonly eyes: string };

/** A small face: brows, dots for eyes, nose, mouth and chin. */
export function smallFace(body: Body, head: HeadProportions): Face {
  const at = onHead(head);
  const { brow, eye, nose, mouth } = faceHeights[body];
  const radius = 0.05 * head.head.half + 0.3;
  return {
    lines: [
      bothHalves([at(0.26, brow), at(0.42, brow - 0.02), at(0.6, brow + 0.005)]),
      smoothPath([at(-0.1, nose - 0.01), at(0, nose + 0.012), at(0.1, nose - 0.01)], false),
      smoothPath([at(-0.25, mouth - 0.01), at(0, mouth + 0.02), at(0.25, mouth - 0.01)], false),
      chin(at),
    ].join(""),
    eyes: dotPath(at(0.42, eye), radius) + dotPath(at(-0.42, eye), radius),
  };
}

/** The face close by: lids, wings of the nose, lips and the inner ear as well. */
export function closeFace(body: Body, head: HeadProportions): Face {
  const at = onHead(head);
  const { brow, eye, nose, mouth } = faceHeights[body];
  const radius = 0.094 * head.head.half;
  const eyes = [at(0.43, eye + 0.004), at(-0.43, eye + 0.004)];
  const lid = eye - (0.8 * radius) / (head.head.chin - head.head.top);
  return {
    lines: [
      bothHalves([at(0.2, brow), at(0.42, brow - 0.028), at(0.66, brow + 0.008)]),
      bothHalves([
        at(0.25, eye + 0.014),
        at(0.32, lid + 0.014),
        at(0.43, lid),
        at(0.54, lid + 0.012),
        at(0.62, eye + 0.004),
      ]),
      bothHalves([at(1.06, 0.5), at(1.02, 0.55), at(1.04, 0.61)]),
      smoothPath(
        [
          at(-0.15, nose - 0.02),
          at(-0.13, nose + 0.006),
          at(0, nose + 0.02),
          at(0.13, nose + 0.006),
          at(0.15, nose - 0.02),
        ],
        false,
      ),
      smoothPath(
        [
          at(-0.32, mouth - 0.018),
          at(-0.1, mouth + 0.006),
          at(0, mouth + 0.004),
          at(0.1, mouth + 0.006),
          at(0.32, mouth - 0.018),
        ],
        false,
      ),
      smoothPath(
        [
          at(-0.24, mouth - 0.016),
          at(-0.07, mouth - 0.034),
          at(0, mouth - 0.026),
          at(0.07, mouth - 0.034),
          at(0.24, mouth - 0.016),
        ],
        false,
      ),
      smoothPath([at(-0.22, mouth + 0.014), at(0, mouth + 0.046), at(0.22, mouth + 0.014)], false),
      ...eyes.map((middle) => dotPath(middle, radius)),
      chin(at),
    ].join(""),
    eyes: eyes.map((middle) => dotPath(middle, 0.45 * radius)).join(""),
  };
}

function chin(at: (across: number, down: number) => Point): string {
  const half = [at(0, 1), at(0.24, 0.993), at(0.47, 0.955)];
  return smoothPath([...mirrored(half), ...half.slice(1)], false);
}

/** Short hair from the front, parted, as an SVG path that reaches beyond the head. */
export function hairFront(body: Body, head: HeadProportions): string {
  const at = onHead(head);
  const { hair } = faceHeights[body];
  const edge = [
    at(-0.95, hair + 0.14),
    at(-0.84, hair + 0.02),
    at(-0.52, hair - 0.04),
    at(-0.22, hair - 0.1),
    at(0.25, hair - 0.02),
    at(0.72, hair),
    at(0.88, hair + 0.05),
    at(0.95, hair + 0.14),
  ];
  return smoothPath(
    [at(-1.3, hair + 0.14), ...edge, at(1.3, hair + 0.14), at(1.2, -0.2), at(-1.2, -0.2)],
    true,
  );
}

/** The same hair from behind. */
export function hairBack(head: HeadProportions): string {
  const at = onHead(head);
  const edge = [at(1.3, -0.2), at(1.2, 0.4), at(0.94, 0.46), at(0.9, 0.7), at(0.62, 0.86), at(0, 0.9)];
  return smoothPath([...edge, ...mirrored(edge.slice(0, -1))], true);
}
