import { describe, expect, it } from "vitest";
import type { CalendarDate } from "#lib/kernel/dates.ts";
import { clockChart } from "./clock-chart.ts";
import { clockSpan } from "./clock-span.ts";
import { dayAxis } from "./day-axis.ts";
import { doseLanes } from "./dose-lanes.ts";
import { painByHour } from "./hours.ts";
import { hoursChart } from "./hours-chart.ts";
import { measureChart } from "./measure-chart.ts";
import type { MeasuredDay } from "./measures.ts";
import { painChart } from "./pain-chart.ts";
import { painCourse } from "./pain-course.ts";
import { spanOf } from "./period.ts";

const day = (text: string) => text as CalendarDate;
const today = day("2026-11-21");
const axisWords = { day: (on: string) => on.slice(5), month: (on: string) => on.slice(0, 7) };
const said = { title: "", note: "" };

describe("the axis of days", () => {
  it("ticks each day in its middle", () => {
    const axis = dayAxis(spanOf("fortnight", today), axisWords);
    expect([axis.domain, axis.ticks.length, axis.ticks[0]]).toEqual([
      [0, 14],
      14,
      { at: 0.5, label: "11-08" },
    ]);
  });

  it("ticks every seventh day of three months, and each once one looks closely", () => {
    const axis = dayAxis(spanOf("quarter", today), axisWords);
    expect(axis.ticks.slice(0, 2)).toEqual([
      { at: 0.5, label: "08-23" },
      { at: 7.5, label: "08-30" },
    ]);
    expect(axis.closer?.map(({ upTo, ticks }) => [upTo, ticks.length])).toEqual([[31, 91]]);
  });

  it("ticks the months of a year where each begins", () => {
    const axis = dayAxis(spanOf("year", today), axisWords);
    expect(axis.ticks.map(({ label }) => label)).toEqual([
      ...["2025-12", "2026-01", "2026-02", "2026-03", "2026-04", "2026-05"],
      ...["2026-06", "2026-07", "2026-08", "2026-09", "2026-10", "2026-11"],
    ]);
    // 23 November to 1 December are eight days.
    expect(axis.ticks[0]?.at).toBe(8);
  });
});

describe("pain with what was taken", () => {
  const span = spanOf("fortnight", today);
  const words = {
    ...axisWords,
    ...{ title: "Pain", summary: "", level: "Pain", highest: "Highest", mean: "Mean" },
    ...{ max: () => said, average: () => said, lane: ({ key }: { key: string }) => key, doses: () => said },
  };
  const points = painCourse([{ day: day("2026-11-08"), max: 8, mean: 5 }], span);
  const lanes = doseLanes(
    [
      { day: day("2026-11-08"), totals: [{ key: "ibuprofen", times: 4 }] },
      { day: day("2026-11-09"), totals: [{ key: "ibuprofen", times: 2 }] },
    ],
    span,
  );
  const spec = painChart({ points, lanes, span, words });

  it("has one scale, and lines that break where days have none", () => {
    expect(spec.y).toMatchObject({ domain: [0, 10], fixed: true });
    expect(spec.series.map(({ id, reach, marks }) => [id, reach, marks[0]?.x, marks[0]?.y])).toEqual([
      ["max", 1, 0.5, 8],
      ["mean", 1, 0.5, 5],
    ]);
  });

  it("lays doses under their day, as high as they are many", () => {
    const [lane] = spec.lanes ?? [];
    expect(lane?.marks.map(({ from, to, share }) => [(from + (to ?? 0)) / 2, share])).toEqual([
      [0.5, 1],
      [1.5, 0.5],
    ]);
  });
});

it("an hour without a level has no bar, and one with a level of 0 has", () => {
  const hours = painByHour([{ minute: 61, level: 0 }], 0);
  const words = { title: "", summary: "", level: "", hour: "", clock: String, bar: () => said };
  expect(hoursChart(hours, words).series[0]?.marks).toMatchObject([{ x: 1.5, y: 0 }]);
});

describe("a measure", () => {
  const words = {
    ...axisWords,
    ...{ title: "", summary: "", label: "", unit: "", part: String, figure: String, mark: () => said },
    shown: (value: number) => value,
  };
  const span = spanOf("fortnight", today);
  const chart = (measure: "sleep" | "pressure" | "temperature", told: object, shown = words.shown) =>
    measureChart({
      measure,
      days: [{ day: today, ...told } as MeasuredDay],
      span,
      words: { ...words, shown },
    });

  it("counted from nothing stands on 0", () => {
    const { y, series } = chart("sleep", { sleepMinutes: 540 });
    expect(y.domain[0]).toBe(0);
    expect(series[0]?.marks[0]).toEqual({ id: "sleep 2026-11-21", x: 13.5, y: 9, ...said });
  });

  it("reaches from the lowest to the highest, the upper and the lower value of a pressure beside each other", () => {
    const told = { systolicLow: 90, systolicHigh: 104, diastolicLow: 52, diastolicHigh: 60 };
    const { y, series } = chart("pressure", told);
    expect(series.map(({ marks }) => [marks[0]?.low, marks[0]?.y])).toEqual([
      [90, 104],
      [52, 60],
    ]);
    expect(y.domain[0]).toBeLessThanOrEqual(52);
    expect(y.domain[1]).toBeGreaterThanOrEqual(104);
  });

  it("is drawn in the unit it is shown in", () => {
    const { y, series } = chart(
      "temperature",
      { temperatureLow: 38, temperatureHigh: 40 },
      (c) => c * 1.8 + 32,
    );
    expect(series[0]?.marks[0]).toMatchObject({ low: 100.4, y: 104 });
    expect(y.domain[1]).toBeGreaterThanOrEqual(104);
  });
});

it("a day by the clock names its days below, with midnights between them", () => {
  const words = { title: "", summary: "", label: "", unit: "", figure: String, clock: String, day: String };
  const span = clockSpan(today, 3, 0);
  const spec = clockChart({ id: "pain", span, isPain: true, series: [], lanes: [], words });
  expect(spec.x.captions?.map(({ label }) => label)).toEqual(["2026-11-19", "2026-11-20", "2026-11-21"]);
  expect(spec.rules?.map(({ at }) => at / 60)).toEqual([24, 48]);
});
