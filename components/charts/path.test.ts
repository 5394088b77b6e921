import { describe, expect, it } from "vitest";
import { bandPath, curvePath } from "./path.ts";
import { plots, scalesOf } from "./plot.ts";

const scales = scalesOf(plots.narrow, [0, 3], [0, 7]);
const curve = [
  { x: -1, y: 1 },
  { x: 1, y: 2 },
  { x: 4, y: 6 },
];

describe("paths", () => {
  it("have one decimal at most", () => expect(curvePath(curve, scales)).not.toMatch(/\.\d\d/));
  it("begin and end at the plot's sides", () =>
    expect(curvePath(curve, scales)).toMatch(/^M34,.*L326,[\d.]+$/));
  it("close around a band", () => {
    const under = curve.map(({ x, y }) => ({ x, y: y - 1 }));
    expect(bandPath(curve, under, scales)).toMatch(/^M34,.*Z$/);
  });
  it("are empty beside the plot", () => expect(curvePath([{ x: 9, y: 1 }], scales)).toBe(""));
});
