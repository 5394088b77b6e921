import type { BodyView } from "../body-locations.ts";
import { bothSides, type PlaceShape } from "./place-shape.ts";
import type { Point } from "./points.ts";
import type { Proportions } from "./proportions.ts";

/** How far beside the leg a finger still finds it; the legs share what is between them. */
const OUTSIDE = 14;

/** From below the hip or the bottom to the foot, cut across the leg. `from` is where the thigh begins: inside and outside. */
export function legPlaces(
  { knee, ankle, sole, half }: Proportions,
  view: BodyView,
  from: readonly Point[],
): PlaceShape[] {
  const line = (y: number, out: number): [Point, Point] => [
    [0, y],
    [out + OUTSIDE, y],
  ];
  const [kneeOut, ankleOut] = [knee[0] + half.knee, ankle[0] + half.ankle];
  const [overKnee, underKnee] = [line(knee[1] - 21, kneeOut), line(knee[1] + 20, kneeOut)];
  const [overAnkle, underAnkle] = [line(ankle[1] - 22, ankleOut), line(ankle[1] + 10, ankleOut)];
  const end = line(sole + 8, ankleOut + half.foot - 8);
  const band = ([a, b]: [Point, Point], [c, d]: [Point, Point]): Point[] => [a, b, d, c];
  return [
    ...bothSides(view, "thigh", [...from, ...overKnee.toReversed()]),
    ...bothSides(view, "knee", band(overKnee, underKnee)),
    ...bothSides(view, view === "front" ? "shin" : "calf", band(underKnee, overAnkle)),
    ...bothSides(view, "ankle", band(overAnkle, underAnkle)),
    ...bothSides(view, "foot", band(underAnkle, end)),
  ];
}
