import type { BodyView } from "../body-locations.ts";
import { mirrored, type Point } from "./points.ts";

/** Where a place of the body is in a drawing: the area that a finger may hit, one polygon or two. */
export type PlaceShape = { readonly id: string; readonly areas: readonly (readonly Point[])[] };

/** One place of each side, from the area on the right half of the drawing: in the front view that is the body's left. */
export function bothSides(view: BodyView, name: string, area: readonly Point[]): PlaceShape[] {
  const [there, here] = view === "front" ? ["left", "right"] : ["right", "left"];
  return [
    { id: `${there}-${name}`, areas: [area] },
    { id: `${here}-${name}`, areas: [mirrored(area)] },
  ];
}

/** A place in the middle, from the right half of its edge: from its highest point to its lowest. */
export function inMiddle(id: string, edge: readonly Point[]): PlaceShape {
  return { id, areas: [[...edge, ...mirrored(edge)]] };
}

/** A place that lies on both sides of the middle and has one name. */
export function twice(id: string, area: readonly Point[]): PlaceShape {
  return { id, areas: [area, mirrored(area)] };
}
