import { describe, expect, it } from "vitest";
import type { ChartAxis } from "#lib/kernel/chart-spec.ts";
import { axisWithin, thinTicks, ticksWithin } from "./ticks.ts";

const months = Array.from({ length: 13 }, (_, month) => ({ at: month * 30.4375, label: String(month) }));
const axis: ChartAxis = { label: "Age in months", unit: "month", domain: [0, 366], ticks: months };

describe("thinTicks", () => {
  it("keeps all that fit", () =>
    expect(
      thinTicks(
        months,
        (at) => at,
        () => 20,
      ),
    ).toHaveLength(13));
  it("takes every second where they would touch", () =>
    expect(
      thinTicks(
        months,
        (at) => at,
        () => 50,
      ).map(({ label }) => label),
    ).toEqual(["0", "2", "4", "6", "8", "10", "12"]));
});

describe("ticksWithin", () => {
  it("keeps the axis' own ticks while there are enough", () =>
    expect(ticksWithin(axis, [0, 122], "en").map(({ label }) => label)).toEqual(["0", "1", "2", "3", "4"]));

  it("makes finer ones in a narrow window, in the person's language", () => {
    const ticks = ticksWithin(axis, [60.875, 91.3125], "es");
    expect(ticks.map(({ label }) => label)).toEqual(["2", "2,2", "2,4", "2,6", "2,8", "3"]);
    expect(ticks[0]?.at).toBeCloseTo(60.875);
  });

  it("leaves labels that are words alone", () => {
    const words = { ...axis, ticks: [{ at: 0, label: "birth" }, ...months.slice(1)] };
    expect(ticksWithin(words, [20, 70], "en").map(({ label }) => label)).toEqual(["1", "2"]);
  });
});

describe("axisWithin", () => {
  const closer = [
    { upTo: 180, label: "Age in weeks", ticks: [10, 20, 30, 200].map((at) => ({ at, label: `w${at}` })) },
    { upTo: 60, label: "Age in days", ticks: [10, 11, 12].map((at) => ({ at, label: `d${at}` })) },
  ];
  const look = (from: number, to: number) => {
    const { label, ticks } = axisWithin({ ...axis, closer }, [from, to], "en");
    return [label, ...ticks.map((tick) => tick.label)];
  };

  it("counts as finely as the window is narrow", () => {
    expect(look(0, 300)[0]).toBe("Age in months");
    expect(look(0, 100)).toEqual(["Age in weeks", "w10", "w20", "w30"]);
    expect(look(11, 20)).toEqual(["Age in days", "d11", "d12"]);
  });
});
