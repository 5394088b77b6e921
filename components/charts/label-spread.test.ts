import { describe, expect, it } from "vitest";
import { spread } from "./label-spread.ts";

const room = [0, 100] as const;

describe("spread", () => {
  it("leaves labels that stand clear", () => expect(spread([10, 40, 80], 12, room)).toEqual([10, 40, 80]));
  it("parts two by equal moves", () => expect(spread([50, 54], 12, room)).toEqual([46, 58]));
  it("keeps the given order of names", () => expect(spread([54, 50], 12, room)).toEqual([58, 46]));
  it("parts a cluster around its middle", () => expect(spread([50, 50, 50], 10, room)).toEqual([40, 50, 60]));
  it("stays inside the plot", () => {
    expect(spread([2, 3], 12, room)).toEqual([0, 12]);
    expect(spread([97, 99], 12, room)).toEqual([88, 100]);
  });
  it("always leaves the gap", () => {
    const heights = spread([5, 6, 7, 30, 31, 99, 100], 11, room).toSorted((a, b) => a - b);
    for (let place = 1; place < heights.length; place += 1) {
      expect(heights[place]! - heights[place - 1]!).toBeGreaterThanOrEqual(11 - 1e-9);
    }
  });
  it("answers nothing for nothing", () => expect(spread([], 10, room)).toEqual([]));
});
