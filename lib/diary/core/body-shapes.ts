import { backPlaces } from "./body/back-places.ts";
import { backLines, frontLines, shorts } from "./body/details.ts";
import { closeFace, hairBack, hairFront, smallFace } from "./body/face.ts";
import { frontPlaces } from "./body/front-places.ts";
import { headOutline, teethLines } from "./body/head-drawing.ts";
import { headPlaces } from "./body/head-places.ts";
import type { PlaceShape } from "./body/place-shape.ts";
import { type Body, closeUps, proportions } from "./body/proportions.ts";
import { silhouette } from "./body/silhouette.ts";
import { polygonPath } from "./body/svg-path.ts";

export const bodyViews = ["front", "back", "head"] as const;
export type BodyDrawingView = (typeof bodyViews)[number];

/** One view of a body, drawn: SVG paths in the units of `box`. What lies beyond the outline is covered by whoever draws it. */
export type BodyDrawing = {
  readonly view: BodyDrawingView;
  readonly box: string;
  readonly outline: string;
  /** Areas a finger may hit, by the ids of the list of places; they reach beyond the outline and touch each other. */
  readonly places: readonly { readonly id: string; readonly path: string }[];
  readonly hair: string;
  /** None in the view of the head. */
  readonly clothes: string | null;
  readonly lines: string;
  /** None from behind. */
  readonly eyes: string | null;
};

const drawn = new Map<Body, readonly BodyDrawing[]>();

/** The views of a body: front, back, and the head close by. In front and head, the left of the body is on the right of the drawing. */
export function drawBody(body: Body): readonly BodyDrawing[] {
  const views = drawn.get(body) ?? [frontOf(body), backOf(body), headOf(body)];
  drawn.set(body, views);
  return views;
}

const BODY_BOX = "-130 0 260 488";
const HEAD_BOX = "-110 0 220 250";

const paths = (places: readonly PlaceShape[]) =>
  places.map(({ id, areas }) => ({ id, path: areas.map(polygonPath).join("") }));

function frontOf(body: Body): BodyDrawing {
  const parts = proportions[body];
  const face = smallFace(body, parts);
  return {
    view: "front",
    box: BODY_BOX,
    outline: silhouette(parts),
    places: paths(frontPlaces(parts)),
    hair: hairFront(body, parts),
    clothes: shorts(parts),
    lines: face.lines + frontLines(parts),
    eyes: face.eyes,
  };
}

function backOf(body: Body): BodyDrawing {
  const parts = proportions[body];
  return {
    view: "back",
    box: BODY_BOX,
    outline: silhouette(parts),
    places: paths(backPlaces(parts)),
    hair: hairBack(parts),
    clothes: shorts(parts),
    lines: backLines(parts),
    eyes: null,
  };
}

function headOf(body: Body): BodyDrawing {
  const parts = closeUps[body];
  const face = closeFace(body, parts);
  return {
    view: "head",
    box: HEAD_BOX,
    outline: headOutline(parts),
    places: paths(headPlaces(body, parts)),
    hair: hairFront(body, parts),
    clothes: null,
    lines: face.lines + teethLines(),
    eyes: face.eyes,
  };
}
