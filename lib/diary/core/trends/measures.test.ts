import { describe, expect, it } from "vitest";
import type { CalendarDate } from "#lib/kernel/dates.ts";
import { type MeasuredDay, measureCourse, measuresTold } from "./measures.ts";
import { spanOf } from "./period.ts";

const nothing: Omit<MeasuredDay, "day"> = {
  ...{
    sleepMinutes: null,
    activityMinutes: null,
    moodMean: null,
    temperatureLow: null,
    temperatureHigh: null,
  },
  ...{ oxygenLow: null, oxygenHigh: null, heartLow: null, heartHigh: null, breathingLow: null },
  ...{ breathingHigh: null, systolicLow: null, systolicHigh: null, diastolicLow: null, diastolicHigh: null },
};
const on = (day: string, told: Partial<MeasuredDay>): MeasuredDay => ({
  ...nothing,
  ...told,
  day: day as CalendarDate,
});
const today = "2026-11-21" as CalendarDate;
const [fortnight, year] = [spanOf("fortnight", today), spanOf("year", today)];

describe("a measure over time", () => {
  const days = [
    on("2026-11-19", { sleepMinutes: 450, heartLow: 80, heartHigh: 120 }),
    on("2026-11-20", { heartLow: 76, heartHigh: 90 }),
    on("2026-11-21", { sleepMinutes: 0 }),
  ];

  it("is not there on a day without it, and is there at 0", () => {
    expect(measureCourse(days, "sleep", fortnight).map(({ from, high }) => [from, high])).toEqual([
      ["2026-11-19", 7.5],
      ["2026-11-21", 0],
    ]);
  });

  it("of a week is the mean a day of sleep, and the lowest and highest of a vital sign", () => {
    expect(measureCourse(days, "sleep", year)).toMatchObject([{ told: 2, low: 3.75, high: 3.75 }]);
    expect(measureCourse(days, "heart", year)).toMatchObject([{ told: 2, low: 76, high: 120 }]);
  });

  it("is offered where some day tells it", () => {
    expect(measuresTold([on("2026-11-19", { diastolicLow: 60, diastolicHigh: 60 }), ...days])).toEqual([
      "sleep",
      "heart",
      "pressure",
    ]);
    expect(measuresTold([on("2026-11-19", {})])).toEqual([]);
  });
});
