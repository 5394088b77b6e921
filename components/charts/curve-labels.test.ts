import { describe, expect, it } from "vitest";
import type { ChartCurve } from "#lib/kernel/chart-spec.ts";
import { curveLabels } from "./curve-labels.ts";
import { plots, scalesOf } from "./plot.ts";

const plot = plots.wide;
const scales = scalesOf(plot, [0, 10], [0, 10]);

function curve(id: string, ...heights: number[]): ChartCurve {
  const points = heights.map((y, place) => ({ x: (place * 10) / (heights.length - 1), y }));
  return { id, label: id, emphasis: "inner", points };
}

describe("curveLabels", () => {
  it("stands at the right end, level with the curve", () => {
    const [label] = curveLabels([curve("50", 0, 5)], scales, plot);
    expect(label?.y).toBeCloseTo(scales.y(5));
    expect(label?.x).toBeGreaterThan(plot.right);
  });

  it("parts curves that end close together", () => {
    const heights = curveLabels([curve("3", 0, 5), curve("15", 0, 5.1)], scales, plot).map(({ y }) => y);
    expect(heights[0]! - heights[1]!).toBeGreaterThanOrEqual(plot.font - 1e-9);
  });

  it("stands where a curve leaves through the top", () => {
    const [label] = curveLabels([curve("97", 0, 20)], scales, plot);
    expect(label?.x).toBeCloseTo(scales.x(5) + plot.font * 0.45);
    expect(label?.y).toBeLessThan(plot.top + plot.font);
  });

  it("leaves out a curve that is nowhere to be seen", () =>
    expect(curveLabels([curve("97", 11, 20)], scales, plot)).toEqual([]));
});
