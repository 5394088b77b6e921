import type { PlaceShape } from "./place-shape.ts";
import { inMiddle } from "./place-shape.ts";
import { between, type Point } from "./points.ts";
import type { Proportions } from "./proportions.ts";

/** How far beside the trunk a finger still finds it. */
const BESIDE = 4;

/** A point of the trunk at a height: 0 where the neck ends, 1 at the crotch. */
export function trunkPoint({ neck, crotch }: Proportions, x: number, share: number): Point {
  return [x, neck.base + share * (crotch - neck.base)];
}

/** The edge of what belongs to the trunk at a height: its side, and a little more. */
export function trunkSide(body: Proportions, share: number): Point {
  const [, y] = trunkPoint(body, 0, share);
  const { armpit, waist, hip } = body;
  const [above, below] = y < waist[1] ? [armpit, waist] : [waist, hip];
  const along = (y - above[1]) / (below[1] - above[1]);
  const [x] = between(above, below, Math.min(1, Math.max(0, along)));
  return [x + BESIDE, y];
}

/** The right half of the edge of the neck, from above; it ends where chest and back begin. */
export function collar(body: Proportions): [Point, Point] {
  const { head, neck } = body;
  return [
    [neck.half + 9, head.chin - 6],
    [neck.half + 9, neck.base + 6],
  ];
}

/** Where chest and back meet the shoulder, from above. */
export function chestCorner({ neck, shoulder, armpit }: Proportions): Point[] {
  const x = neck.half + 0.58 * (shoulder[0] - neck.half);
  return [
    [x, neck.base + 7],
    [x, armpit[1] - 12],
    [armpit[0] + 1, armpit[1]],
  ];
}

/** The whole head, above the neck. */
export function headAbove(id: string, { head, neck }: Proportions): PlaceShape {
  const out = 1.2 * head.half;
  return inMiddle(id, [
    [0.7 * head.half, head.top - 6],
    [out, head.top + 0.25 * (head.chin - head.top)],
    [out, head.top + 0.75 * (head.chin - head.top)],
    [neck.half + 9, head.chin - 6],
  ]);
}
