import type { BodyView } from "../body-locations.ts";
import { bothSides, type PlaceShape } from "./place-shape.ts";
import { beside, type Point } from "./points.ts";
import type { Proportions } from "./proportions.ts";
import { chestCorner } from "./trunk.ts";

/** How far outside the arm a finger still finds it; towards the body it depends on the room there is. */
const OUTSIDE = 13;

/** A line across the arm: its outer and its inner end. */
type Cut = readonly [outer: Point, inner: Point];

/** Shoulder to hand, cut across the arm. */
export function armPlaces(body: Proportions, view: BodyView): PlaceShape[] {
  const { shoulder, elbow, wrist, fingertip, armpit, half } = body;
  const cut = (from: Point, to: Point, share: number, width: number, inside: number): Cut => [
    beside(from, to, share, width + OUTSIDE),
    beside(from, to, share, -width - inside),
  ];
  const [corner, , pit] = chestCorner(body) as [Point, Point, Point];
  const top: Cut = [beside(shoulder, elbow, 0.3, half.upperArm + OUTSIDE), pit];
  const overElbow = cut(shoulder, elbow, 0.75, half.elbow, 4);
  const bend = cut(elbow, wrist, 0, half.elbow, 7);
  const underElbow = cut(elbow, wrist, 0.22, half.forearm, 9);
  const overWrist = cut(elbow, wrist, 0.69, half.wrist, 13);
  const underWrist = cut(wrist, fingertip, 0.19, half.wrist, 13);
  const end = cut(wrist, fingertip, 1.16, half.palm, 15);
  const above: Point = [shoulder[0] + half.shoulder + OUTSIDE, shoulder[1] - half.shoulder - 4];
  const cap = [[corner[0], corner[1] - 10] as Point, above, ...top, [corner[0], armpit[1] - 12] as Point];
  return [
    ...bothSides(view, "shoulder", cap),
    ...bothSides(view, "upper-arm", around(top, overElbow)),
    ...bothSides(view, "elbow", around(overElbow, bend, underElbow)),
    ...bothSides(view, "forearm", around(underElbow, overWrist)),
    ...bothSides(view, "wrist", around(overWrist, underWrist)),
    ...bothSides(view, "hand", around(underWrist, end)),
  ];
}

/** The area between lines across the arm: down its outer ends, up its inner ones. */
function around(...cuts: readonly Cut[]): Point[] {
  return [...cuts.map(([outer]) => outer), ...cuts.map(([, inner]) => inner).reverse()];
}
