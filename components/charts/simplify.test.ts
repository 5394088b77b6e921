import { describe, expect, it } from "vitest";
import { simplify } from "./simplify.ts";

describe("simplify", () => {
  it("drops what lies on the line", () => {
    const straight = Array.from({ length: 50 }, (_, x) => ({ x, y: 2 * x }));
    expect(simplify(straight, 0.1)).toEqual([straight[0], straight[49]]);
  });

  it("keeps every corner", () => {
    const corner = [
      { x: 0, y: 0 },
      { x: 5, y: 0 },
      { x: 10, y: 5 },
    ];
    expect(simplify(corner, 0.1)).toEqual(corner);
  });

  it("never strays farther than the tolerance", () => {
    const arc = Array.from({ length: 200 }, (_, turn) => ({ x: turn, y: 100 * Math.sqrt(turn / 200) }));
    const few = simplify(arc, 0.2);
    expect(few.length).toBeLessThan(40);
    for (const { x, y } of arc) {
      const after = few.findIndex((point) => point.x >= x);
      const [from, to] = [few[Math.max(0, after - 1)]!, few[after]!];
      const there = to.x === from.x ? to.y : from.y + ((to.y - from.y) * (x - from.x)) / (to.x - from.x);
      expect(Math.abs(there - y)).toBeLessThan(1.6);
    }
  });
});
