import { armPlaces } from "./arm-places.ts";
import { legPlaces } from "./leg-places.ts";
import { inMiddle, type PlaceShape } from "./place-shape.ts";
import type { Proportions } from "./proportions.ts";
import { chestCorner, collar, headAbove, trunkPoint, trunkSide } from "./trunk.ts";

/** The places of the back, from above. */
export function backPlaces(body: Proportions): PlaceShape[] {
  const at = (x: number, share: number) => trunkPoint(body, x, share);
  const side = (share: number) => trunkSide(body, share);
  const hip = body.hip[0];
  return [
    headAbove("head", body),
    inMiddle("neck", collar(body)),
    ...armPlaces(body, "back"),
    inMiddle("upper-back", [...collar(body).slice(1), ...chestCorner(body), side(0.38)]),
    inMiddle("mid-back", [side(0.38), side(0.6)]),
    inMiddle("lower-back", [side(0.6), side(0.82)]),
    inMiddle("buttocks", [side(0.82), at(hip + 14, 0.9), at(hip + 14, 1.16)]),
    ...legPlaces(body, "back", [at(0, 1.16), at(hip + 14, 1.16)]),
  ];
}
