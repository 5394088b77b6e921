import { describe, expect, it } from "vitest";
import type { ChartSpec } from "#lib/kernel/chart-spec.ts";
import { heightsWithin, including, keepInside, zoomed } from "./zoom.ts";

const whole = [0, 120] as const;

describe("zoomed", () => {
  it("keeps the middle in its place", () => expect(zoomed(whole, 0.5, 60, whole)).toEqual([30, 90]));
  it("stops at the whole", () => expect(zoomed([30, 90], 4, 60, whole)).toEqual([0, 120]));
  it("stops at a twelfth", () => expect(zoomed([55, 65], 0.1, 60, whole)).toEqual([55, 65]));
});

describe("keepInside", () => {
  it("slides back from beyond the end", () => expect(keepInside([100, 140], whole)).toEqual([80, 120]));
});

describe("including", () => {
  it("stays when the place is in sight", () => expect(including([30, 60], 45, whole)).toEqual([30, 60]));
  it("moves just far enough to the left", () => {
    const [from, to] = including([30, 60], 10, whole);
    expect(from).toBeLessThan(10);
    expect(to - from).toBeCloseTo(30);
  });
  it("moves just far enough to the right", () => expect(including([30, 60], 118, whole)[1]).toBe(120));
});

describe("heightsWithin", () => {
  const axis = { label: "", unit: "", ticks: [] };
  const points = [
    { x: 0, y: 0 },
    { x: 120, y: 120 },
  ];
  const spec: ChartSpec = {
    id: "chart",
    title: "",
    summary: "",
    x: { ...axis, domain: whole },
    y: { ...axis, domain: [-10, 130] },
    bands: [],
    curves: [{ id: "50", label: "50", emphasis: "median", points }],
    series: [],
  };

  it("is the whole axis for the whole chart", () => expect(heightsWithin(spec, whole)).toEqual([-10, 130]));
  it("is the whole of an axis that keeps its heights", () =>
    expect(heightsWithin({ ...spec, y: { ...spec.y, fixed: true } }, [30, 60])).toEqual([-10, 130]));
  it("fits what the window shows, with a margin", () => {
    const [low, high] = heightsWithin(spec, [30, 60]);
    expect(low).toBeCloseTo(27.6);
    expect(high).toBeCloseTo(62.4);
  });
});
