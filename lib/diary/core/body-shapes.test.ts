import { describe, expect, it } from "vitest";
import { bodies } from "./body/proportions.ts";
import { bodyLocations } from "./body-locations.ts";
import { type BodyDrawing, drawBody } from "./body-shapes.ts";

type Point = readonly [number, number];

/** The polygons of a path of straight lines: a first corner, and each other as a step from the one before. */
function polygons(path: string): Point[][] {
  return path
    .split("Z")
    .filter(Boolean)
    .map((part) => {
      const numbers = (part.match(/-?[\d.]+/g) ?? []).map(Number);
      const steps = Array.from(
        { length: numbers.length / 2 },
        (_, at): Point => [numbers[2 * at]!, numbers[2 * at + 1]!],
      );
      return steps.map((_, at): Point => {
        const walked = steps.slice(0, at + 1);
        return [walked.reduce((sum, [x]) => sum + x, 0), walked.reduce((sum, [, y]) => sum + y, 0)];
      });
    });
}

function isWithin([x, y]: Point, polygon: readonly Point[]): boolean {
  return polygon.reduce((within, [bx, by], at) => {
    const [ax, ay] = polygon.at(at - 1)!;
    return ay > y !== by > y && x < ax + ((y - ay) / (by - ay)) * (bx - ax) ? !within : within;
  }, false);
}

/** Which places a finger hits, on a grid of whole units over the drawing, row by row. */
function hits({ box, places }: BodyDrawing): string[][][] {
  const [left = 0, top = 0, width = 0, height = 0] = box.split(" ").map(Number);
  const areas = places.map(({ id, path }) => ({ id, parts: polygons(path) }));
  return Array.from({ length: height }, (_, down) =>
    Array.from({ length: width }, (_, across): Point => [left + across + 0.5, top + down + 0.5]).map(
      (point) => areas.filter(({ parts }) => parts.some((part) => isWithin(point, part))).map(({ id }) => id),
    ),
  );
}

/** How many points each place has, and each two places share ("navel chest"). */
function tally(found: readonly string[][][]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  const add = (key: string) => counts.set(key, (counts.get(key) ?? 0) + 1);
  for (const hit of found.flat()) {
    hit.forEach(add);
    if (hit.length > 1) add(hit.slice(0, 2).join(" "));
  }
  return counts;
}

/** The side of the largest square within a place, in units. */
function largestSquare(found: readonly string[][][], id: string): number {
  let above: number[] = [];
  return found.reduce((largest, row) => {
    const sides: number[] = [];
    row.forEach((hit, at) => {
      sides[at] = hit.includes(id) ? 1 + Math.min(above[at] ?? 0, above[at - 1] ?? 0, sides[at - 1] ?? 0) : 0;
    });
    above = sides;
    return Math.max(largest, ...sides);
  }, 0);
}

const viewsOf = (drawing: BodyDrawing) => (drawing.view === "back" ? "back" : "front");

describe.each(bodies)("the %s's body", (body) => {
  const views = drawBody(body);

  it("shows every place that has one on the views the list names, and no other", () => {
    const drawn = views.flatMap((drawing) => drawing.places.map(({ id }) => `${id} ${viewsOf(drawing)}`));
    const named = bodyLocations.flatMap(({ id, views: on }) => on.map((view) => `${id} ${view}`));
    expect(new Set(drawn)).toEqual(new Set(named));
  });

  it.each(views)("$view: no place lies on another", (drawing) => {
    const counts = tally(hits(drawing));
    const shared = [...counts].filter(([pair, both]) => {
      const [a = "", b] = pair.split(" ");
      return b !== undefined && both > 0.03 * Math.min(counts.get(a) ?? 0, counts.get(b) ?? 0);
    });
    expect(shared).toEqual([]);
  });

  // On a phone of 390 px a view is 320 px wide: 260 units of a body, 220 of a head.
  it.each(views)("$view: every place has room for a square of 24 px (WCAG 2.5.8)", (drawing) => {
    const found = hits(drawing);
    const pixels = drawing.view === "head" ? 320 / 220 : 320 / 260;
    const small = drawing.places
      .map(({ id }) => [id, Math.round(largestSquare(found, id) * pixels)] as const)
      .filter(([, side]) => side < 24);
    expect(small).toEqual([]);
  });

  it("has the left of the body on the right in front and close by, and on the left from behind", () => {
    const middles = views.flatMap((drawing) =>
      drawing.places.flatMap(({ id, path }) => {
        const corners = polygons(path).flat();
        const x = corners.reduce((sum, [across]) => sum + across, 0) / corners.length;
        return /left|right/.test(id)
          ? [{ where: drawing.view, isLeft: id.includes("left"), isOnRight: x > 0 }]
          : [];
      }),
    );
    expect(middles.length).toBeGreaterThan(40);
    for (const { where, isLeft, isOnRight } of middles) expect(isOnRight).toBe(isLeft === (where !== "back"));
  });

  it("mirrors each left place to the right one", () => {
    for (const { places } of views) {
      const corners = (id: string) => polygons(places.find((place) => place.id === id)!.path).flat();
      const key = ([x, y]: Point) => `${Math.abs(x)} ${y}`;
      const left = places.filter((place) => place.id.includes("left"));
      expect(left).not.toEqual([]);
      for (const { id } of left) {
        const here = corners(id).map(key).sort();
        expect(corners(id.replace("left", "right")).map(key).sort()).toEqual(here);
      }
    }
  });
});

it("draws a child with a larger head than an adult's", () => {
  const headShare = (body: "child" | "adult") => {
    const [front] = drawBody(body);
    const ys = polygons(front!.places.find(({ id }) => id === "head")!.path)[0]!.map(([, y]) => y);
    return Math.max(...ys) - Math.min(...ys);
  };
  expect(headShare("child")).toBeGreaterThan(1.3 * headShare("adult"));
});
