import { describe, expect, it } from "vitest";
import { lookMatrix } from "./look-matrix.ts";
import { plots, scalesOf } from "./plot.ts";

const plot = plots.narrow;
const whole = scalesOf(plot, [0, 300], [2, 10]);

function numbers(matrix: string): [a: number, d: number, e: number, f: number] {
  const [a = 0, , , d = 0, e = 0, f = 0] = (matrix.match(/-?[\d.]+/g) ?? []).map(Number);
  return [a, d, e, f];
}

describe("the way from a whole chart to a look at a part of it", () => {
  it("is none at the whole", () => {
    expect(lookMatrix(whole, whole)).toBe("matrix(1, 0, 0, 1, 0, 0)");
  });

  it("takes each point to where the part has it", () => {
    const part = scalesOf(plot, [100, 180], [5, 7.5]);
    const [a, d, e, f] = numbers(lookMatrix(whole, part));
    for (const [x, y] of [
      [100, 5],
      [140, 6],
      [290, 9.7],
    ] as const) {
      expect(a * whole.x(x) + e).toBeCloseTo(part.x(x), 2);
      expect(d * whole.y(y) + f).toBeCloseTo(part.y(y), 2);
    }
  });
});
