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

  it("stands on the line where another stretch follows, unless there is no room", () => {
    const early = (to: number) => ({
      ...curve("50"),
      points: [
        { x: 0, y: 1 },
        { x: to, y: 5 },
      ],
      stretch: "early",
      continues: true,
    });
    const [label] = curveLabels([early(5)], scales, plot);
    expect(label).toMatchObject({ inside: true });
    expect(label?.x).toBeLessThan(scales.x(5));
    expect(curveLabels([early(0.5)], scales, plot)).toEqual([]);
  });

  it("leaves out a curve that is nowhere to be seen", () =>
    expect(curveLabels([curve("97", 11, 20)], scales, plot)).toEqual([]));
});
