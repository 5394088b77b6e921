import { describe, expect, it } from "vitest";
import type { ChartSpec } from "#lib/kernel/chart-spec.ts";
import { laneMarks } from "./lane-marks.ts";
import { plotFor, plots, scalesOf } from "./plot.ts";
import { chartMarkup } from "./static-chart.tsx";

const axis = { label: "", unit: "", domain: [0, 10], ticks: [] } as const;
const block = { share: 1, note: "3 May" };
const spec: ChartSpec = {
  id: "pain",
  title: "Pain",
  summary: "",
  x: { ...axis, ticks: [{ at: 5, label: "May" }] },
  y: axis,
  bands: [],
  curves: [],
  series: [],
  lanes: [
    {
      id: "paracetamol",
      label: "Calpol",
      marks: [
        { ...block, id: "a", from: 2, title: "240 mg" },
        { ...block, id: "b", from: 5, to: 9, title: "x2", share: 0.5 },
        { ...block, id: "c", from: 20, title: "later" },
      ],
    },
    { id: "sleep", label: "Sleep", marks: [] },
  ],
};

const blocksOf = (markup: string) => /<path d="([^"]*)" class="chart-lane-blocks">/.exec(markup)?.[1] ?? "";

describe("lanes", () => {
  it("make the drawing higher, and leave one without them as it is", () => {
    expect(plotFor({}, "narrow")).toBe(plots.narrow);
    const flat = plotFor({ flat: true }, "wide");
    expect([flat.height - plots.wide.height, flat.bottom - plots.wide.bottom]).toEqual([-111, -111]);
    const plot = plotFor(spec, "narrow");
    expect(plot.bottom).toBe(plots.narrow.bottom);
    expect(plot.height - plots.narrow.height).toBe((plot.foot ?? 0) - plot.bottom);
  });

  it("draw a moment as a block one can see, and a while as long as it is, cut at the plot's sides", () => {
    const { x } = scalesOf(plots.wide, [0, 10], [0, 10]);
    const blocks = [...blocksOf(chartMarkup(spec, "wide")).matchAll(/M([\d.]+) [^H]*H([\d.]+)/g)];
    expect(blocks.map(([, from, to]) => Math.round(Number(to) - Number(from)))).toEqual([
      5,
      Math.round(x(9) - x(5)),
    ]);
  });

  it("name what x counts below them", () => {
    const { foot = 0, font } = plotFor(spec, "wide");
    expect(chartMarkup(spec, "wide")).toContain(
      `y="${Math.round((foot + font * 1.35) * 10) / 10}" text-anchor="middle">May`,
    );
  });

  it("are read where they are drawn", () => {
    const plot = plotFor(spec, "wide");
    const scales = scalesOf(plot, [0, 10], [0, 10]);
    const [first, second] = laneMarks(spec, plot, scales);
    expect(first).toMatchObject({ id: "paracetamol a", x: 2, title: "240 mg" });
    expect(second?.x).toBe(7);
    expect(scales.y(first?.y ?? 0)).toBeGreaterThan(plot.bottom);
    expect(scales.y(first?.y ?? 0)).toBeLessThan(plot.foot ?? 0);
  });
});

describe("bars", () => {
  const bars = (low?: number) => ({
    ...{ id: "s", label: "", joined: false, bars: 1 },
    marks: [{ id: "a", x: 0, y: 6, title: "6", note: "", ...(low !== undefined && { low }) }],
  });
  const pathOf = (low?: number) => {
    const markup = chartMarkup({ ...spec, lanes: [], series: [bars(low)] }, "wide");
    const [, from, top, to, foot] =
      /class="chart-bars" d="M([\d.]+) ([\d.]+)H([\d.]+)V([\d.]+)/.exec(markup) ?? [];
    return { from: Number(from), to: Number(to), top: Number(top), foot: Number(foot) };
  };
  const { x, y } = scalesOf(plots.wide, [0, 10], [0, 10]);

  it("stand on the foot of the chart, cut at its side", () => {
    const { from, to, top, foot } = pathOf();
    expect([from, top, foot]).toEqual([plots.wide.left, Math.round(y(6) * 10) / 10, plots.wide.bottom]);
    expect(to).toBeCloseTo(x(0.5), 1);
  });

  it("reach from the lowest to the highest, and can be seen where these are one", () => {
    expect(pathOf(2).foot).toBeCloseTo(y(2), 1);
    const { top, foot } = pathOf(6);
    expect(foot - top).toBeCloseTo(3, 1);
    expect((foot + top) / 2).toBeCloseTo(y(6), 0);
  });
});
