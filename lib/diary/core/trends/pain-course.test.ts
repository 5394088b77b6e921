import { describe, expect, it } from "vitest";
import type { CalendarDate } from "#lib/kernel/dates.ts";
import { type DayPain, painCourse } from "./pain-course.ts";
import { painGlance } from "./pain-glance.ts";
import { readPeriod, spanOf, spanSince } from "./period.ts";

const day = (text: string) => text as CalendarDate;
const pain = (on: string, max: number, mean = max): DayPain => ({ day: day(on), max, mean });
const today = day("2026-11-21");
const fortnight = spanOf("fortnight", today);

describe("a period", () => {
  it("ends today and counts both its ends", () => {
    expect(fortnight).toEqual({ from: "2026-11-08", to: "2026-11-21", days: 14, step: 1 });
  });
  it("of a year is whole weeks", () => {
    const { from, days, step } = spanOf("year", today);
    expect([from, days % 7, step]).toEqual(["2025-11-23", 0, 7]);
  });
  it.each([
    ["quarter", "quarter"],
    ["decade", "month"],
    [["year"], "month"],
    [undefined, "month"],
  ])("asked for as %j is %s", (asked, period) => expect(readPeriod(asked, "month")).toBe(period));
});

describe("a period that reaches further back than the diary", () => {
  const year = spanOf("year", today);
  it("begins with it, by the day while its days fit", () => {
    const since = spanSince(year, day("2026-10-07"));
    expect(since).toEqual({ from: "2026-10-07", to: "2026-11-21", days: 46, step: 1 });
  });
  it("is in whole weeks where it is drawn by the week", () => {
    const since = spanSince(year, day("2026-03-05"));
    expect([since.days % 7, since.step]).toEqual([0, 7]);
    expect(since.from <= "2026-03-05" && since.from > "2026-02-26").toBe(true);
  });
  it("is a fortnight at least, and never longer than asked for", () => {
    expect(spanSince(year, today).days).toBe(14);
    expect(spanSince(fortnight, day("2026-11-20"))).toEqual(fortnight);
    expect(spanSince(year, day("2020-01-01"))).toEqual(year);
    expect(spanSince(year, null)).toEqual(year);
  });
});

describe("pain over days", () => {
  it("leaves a day without a figure out, and keeps a level of 0", () => {
    const course = painCourse([pain("2026-11-08", 6, 5), pain("2026-11-10", 0)], fortnight);
    expect(course.map(({ x, max, mean }) => [x, max, mean])).toEqual([
      [0.5, 6, 5],
      [2.5, 0, 0],
    ]);
  });

  it("leaves out what lies outside the span", () => {
    expect(painCourse([pain("2026-11-07", 9), pain("2026-11-22", 9)], fortnight)).toEqual([]);
  });

  it("of a week is the highest of its days, and the mean of those that have one", () => {
    const year = spanOf("year", today);
    const days = [pain("2026-11-15", 8, 6), pain("2026-11-17", 3, 1), pain("2026-11-21", 5, 2)];
    expect(painCourse(days, year)).toEqual([
      { from: "2026-11-15", to: "2026-11-21", x: 51 * 7 + 3.5, told: 3, max: 8, mean: 3 },
    ]);
  });

  it("is in order of time whatever order it comes in", () => {
    const course = painCourse([pain("2026-11-12", 1), pain("2026-11-09", 2)], fortnight);
    expect(course.map(({ from }) => from)).toEqual(["2026-11-09", "2026-11-12"]);
  });
});

describe("pain at a glance", () => {
  it("is nothing where nothing was told", () => expect(painGlance([], fortnight)).toBeNull());

  it("says the latest of the worst days, and the middle of the days' highest", () => {
    const days = [pain("2026-11-08", 7), pain("2026-11-10", 2), pain("2026-11-12", 7), pain("2026-11-20", 3)];
    expect(painGlance(days, fortnight)).toEqual({
      told: 4,
      of: 14,
      highest: { level: 7, day: "2026-11-12" },
      usual: 5,
      halves: null,
    });
  });

  it("compares two halves of the same length once each has enough days", () => {
    const early = ["08", "09", "11", "14"].map((date) => pain(`2026-11-${date}`, 6));
    const late = ["15", "16", "20", "21"].map((date) => pain(`2026-11-${date}`, 4));
    expect(painGlance([...early, ...late], fortnight)?.halves).toEqual({ earlier: 6, later: 4, days: 7 });
    expect(painGlance([...early, ...late.slice(1)], fortnight)?.halves).toBeNull();
  });

  it("leaves the odd day at the start of an odd period out of both halves", () => {
    const quarter = spanOf("quarter", today);
    const days = [quarter.from, "2026-08-25", "2026-08-26", "2026-08-27", "2026-08-28"];
    const late = ["2026-11-18", "2026-11-19", "2026-11-20", "2026-11-21"];
    const told = [
      ...days.map((on, place) => pain(on, place === 0 ? 10 : 2)),
      ...late.map((on) => pain(on, 2)),
    ];
    expect(painGlance(told, quarter)?.halves).toEqual({ earlier: 2, later: 2, days: 45 });
  });
});
