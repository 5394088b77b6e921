import { armPlaces } from "./arm-places.ts";
import { legPlaces } from "./leg-places.ts";
import { bothSides, inMiddle, type PlaceShape, twice } from "./place-shape.ts";
import type { Point } from "./points.ts";
import type { Proportions } from "./proportions.ts";
import { chestCorner, collar, headAbove, trunkPoint, trunkSide } from "./trunk.ts";

/** Half the width of the pit of the stomach and of what is around the navel. */
const MIDDLE = 20;

/** The places of the front, from above. */
export function frontPlaces(body: Proportions): PlaceShape[] {
  const at = (x: number, share: number) => trunkPoint(body, x, share);
  const side = (share: number) => trunkSide(body, share);
  const hip = body.hip[0];
  const crease: readonly Point[] = [at(0.5 * hip, 0.8), at(hip, 0.89), at(31, 1.12), at(13, 0.97)];
  const [creaseIn, creaseOut, creaseEnd, creaseFrom] = crease as [Point, Point, Point, Point];
  const thigh: readonly Point[] = [at(0, 1.12), at(hip + 14, 1.12)];
  return [
    headAbove("head", body),
    inMiddle("throat", collar(body)),
    ...armPlaces(body, "front"),
    inMiddle("chest", [...collar(body).slice(1), ...chestCorner(body), side(0.38)]),
    ...bothSides("front", "ribs", [at(MIDDLE, 0.38), side(0.38), side(0.6), at(MIDDLE, 0.6)]),
    inMiddle("upper-abdomen", [at(MIDDLE, 0.38), at(MIDDLE, 0.56)]),
    inMiddle("navel", [at(MIDDLE, 0.56), at(MIDDLE, 0.76)]),
    ...bothSides("front", "lower-abdomen", [
      at(MIDDLE, 0.6),
      side(0.6),
      side(0.8),
      creaseOut,
      creaseIn,
      creaseFrom,
      at(0, 0.92),
      at(0, 0.76),
      at(MIDDLE, 0.76),
    ]).map(({ id, areas }) => ({ id: id.replace(/(.+)-lower-(.+)/, "lower-$1-$2"), areas })),
    ...bothSides("front", "hip", [creaseOut, side(0.8), at(hip + 14, 0.9), at(hip + 14, 1.12), creaseEnd]),
    twice("groin", crease),
    inMiddle("genitals", [at(0, 0.92), creaseFrom, at(16, 1.12)]),
    ...legPlaces(body, "front", thigh),
  ];
}
