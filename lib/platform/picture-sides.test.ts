import { describe, expect, it } from "vitest";
import { longestSide, type Sides, shorterSide, squareSide } from "./picture-sides.ts";

describe("a photo that is kept whole and as a square is shrunk", () => {
  it.each<[string, Sides, number]>([
    ["not at all when it is small", { width: 300, height: 200 }, 200],
    ["not at all when its longest side is short enough", { width: 1200, height: 400 }, 400],
    ["to what the whole of it needs", { width: 4000, height: 3000 }, 1200],
    ["as much standing as lying", { width: 3000, height: 4000 }, 1200],
    ["to what the square needs when it is long and narrow", { width: 8000, height: 1000 }, 512],
    ["no further than it goes when it is narrower than the square", { width: 4000, height: 450 }, 450],
  ])("%s", (_, sides, side) => {
    expect(shorterSide(sides)).toBe(side);
  });

  it("so that neither the whole nor the square is made larger than the photo allows", () => {
    for (let width = 64; width < 6000; width += 97)
      for (let height = 64; height < 6000; height += 101) {
        const [short, long] = [Math.min(width, height), Math.max(width, height)];
        const side = shorterSide({ width, height });
        expect(side).toBeLessThanOrEqual(short);
        expect(side).toBeGreaterThanOrEqual(Math.min(short, squareSide));
        expect((side * long) / short).toBeGreaterThanOrEqual(Math.min(long, longestSide));
      }
  });
});
