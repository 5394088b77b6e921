import { faceHeights, onHead } from "./face-heights.ts";
import { teethCircle } from "./head-drawing.ts";
import { bothSides, inMiddle, type PlaceShape, twice } from "./place-shape.ts";
import type { Point } from "./points.ts";
import type { Body, HeadProportions } from "./proportions.ts";

/** How far below the chin the drawing goes, as a share of the head. */
const FLOOR = 1.36;
/** The edge of the face, where the ear begins, and how far beside the ear a finger still finds it. */
const EDGE = 0.98;
const BESIDE = 1.5;

/** The places of the head close by, from above. */
export function headPlaces(body: Body, head: HeadProportions): PlaceShape[] {
  const at = onHead(head);
  const { hair, brow, eye, nose, mouth } = faceHeights[body];
  const [forehead, eyes, cheek, lip, chin] = [
    hair - 0.02,
    brow - 0.045,
    eye + 0.075,
    (nose + mouth) / 2,
    mouth + 0.08,
  ];
  return [
    inMiddle("head", [at(1, -0.08), at(1.2, 0.38), at(EDGE, 0.38), at(EDGE, forehead)]),
    inMiddle("forehead", [at(EDGE, forehead), at(EDGE, eyes)]),
    ...bothSides("front", "eye", [
      at(0.14, eyes),
      at(0.84, eyes),
      at(EDGE, eye),
      at(0.84, cheek),
      at(0.3, cheek),
    ]),
    ...bothSides("front", "ear", [at(EDGE, 0.38), at(BESIDE, 0.38), at(BESIDE, 0.7), at(EDGE, 0.7)]),
    inMiddle("nose", [at(0.14, eyes), at(0.3, cheek), at(0.36, lip)]),
    inMiddle("mouth", [at(0.5, lip), at(0.5, chin)]),
    inMiddle("jaw", jawEdge(at, cheek, lip, chin)),
    inMiddle("throat", [at(0.26, 1.06), at(0.26, FLOOR)]),
    twice("neck", [at(0.26, 1.06), at(0.6, 1.0), at(0.66, FLOOR), at(0.26, FLOOR)]),
    { id: "teeth", areas: [octagon(teethCircle.middle, teethCircle.radius)] },
  ];
}

/** The right half of the jaw's edge: inside from the middle of the chin up to the cheek, then outside down to the neck. */
function jawEdge(
  at: (across: number, down: number) => Point,
  cheek: number,
  lip: number,
  chin: number,
): Point[] {
  return [
    at(0, chin),
    at(0.5, chin),
    at(0.5, lip),
    at(0.36, lip),
    at(0.3, cheek),
    at(EDGE, cheek),
    at(EDGE, 0.8),
    at(0.6, 1),
    at(0.26, 1.06),
  ];
}

function octagon([x, y]: Point, radius: number): Point[] {
  return Array.from({ length: 8 }, (_, corner): Point => {
    const angle = ((corner + 0.5) * Math.PI) / 4;
    return [x + 1.06 * radius * Math.cos(angle), y + 1.06 * radius * Math.sin(angle)];
  });
}
