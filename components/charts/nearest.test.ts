import { describe, expect, it } from "vitest";
import { nearestMark } from "./nearest.ts";
import { plots, scalesOf } from "./plot.ts";

const scales = scalesOf(plots.wide, [0, 10], [0, 10]);
const marks = [
  { id: "first", x: 2, y: 2, title: "", note: "" },
  { id: "second", x: 8, y: 8, title: "", note: "" },
];
const near = (x: number, y: number, reach = 60) =>
  nearestMark(marks, { x: scales.x(x), y: scales.y(y) }, scales, reach)?.id;

describe("nearestMark", () => {
  it("finds the reading under the finger", () => expect(near(2.1, 2.2)).toBe("first"));
  it("finds it from above or below too", () => expect(near(8, 6)).toBe("second"));
  it("finds none out of reach", () => expect(near(5, 5)).toBeUndefined());
});
