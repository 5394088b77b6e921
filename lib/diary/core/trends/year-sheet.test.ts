import { describe, expect, it } from "vitest";
import type { CalendarDate } from "#lib/kernel/dates.ts";
import { monthsKept, readYear, shadeOf, worstDay, yearSheet, yearsOf } from "./year-sheet.ts";

const told = { day: "2024-02-29" as CalendarDate, entries: 3, painMax: 6 };

describe("a year's sheet", () => {
  it.each([
    [2024, 366],
    [2026, 365],
  ])("of %d has %d days, each once, in weeks of seven", (year, count) => {
    const weeks = yearSheet(year, [], 1).flatMap((month) => month.weeks);
    expect(weeks.every((week) => week.length === 7)).toBe(true);
    const days = weeks.flat().flatMap((cell) => (cell ? [cell.day] : []));
    expect([days.length, new Set(days).size, days[0], days.at(-1)]).toEqual([
      count,
      count,
      `${year}-01-01`,
      `${year}-12-31`,
    ]);
  });

  it("puts a day under its weekday, whichever the week begins with", () => {
    // 29 February 2024 was a Thursday.
    const placeOf = (firstWeekday: number) =>
      yearSheet(2024, [told], firstWeekday)[1]!
        .weeks.at(-1)!
        .findIndex((cell) => cell?.told === told);
    expect([placeOf(1), placeOf(0)]).toEqual([3, 4]);
  });
});

it.each([
  [0, 0],
  [0.5, 1],
  [2, 1],
  [6, 3],
  [7, 4],
  [10, 5],
])("a level of %d has the shade %d", (level, shade) => expect(shadeOf(level)).toBe(shade));

const day = (text: string) => text as CalendarDate;
const life = { today: day("2026-11-21"), bornOn: day("2024-05-01") };

it.each([
  ["2025", 2025],
  ["2023", 2026],
  ["2027", 2026],
  ["25", 2026],
  [undefined, 2026],
])("the year asked for as %j is %d", (asked, year) => expect(readYear(asked, life)).toBe(year));

it("offers the years of the diary, and the one that is looked at", () => {
  expect(yearsOf(day("2024-06-01"), life.today, 2026)).toEqual([2024, 2025, 2026]);
  expect(yearsOf(null, life.today, 2025)).toEqual([2025, 2026]);
  expect(yearsOf(day("2015-06-01"), life.today, 2026)).toEqual([2022, 2023, 2024, 2025, 2026]);
});

it("names the latest of the worst days", () => {
  const told = (on: string, painMax: number | null) => ({ day: day(on), entries: 1, painMax });
  expect(worstDay([told("2026-01-01", 7), told("2026-02-01", 7), told("2026-03-01", null)])).toEqual({
    day: "2026-02-01",
    painMax: 7,
  });
  expect(worstDay([told("2026-01-01", null)])).toBeNull();
});

it("draws no months before the birth or the diary's first day, and none still to come", () => {
  const kept = (year: number, firstDay: CalendarDate | null = null) =>
    monthsKept(yearSheet(year, [], 1), life, firstDay).map(({ first }) => Number(first.slice(5, 7)));
  expect(kept(2026)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]);
  expect(kept(2024)[0]).toBe(5);
  expect(kept(2025)).toHaveLength(12);
  expect(kept(2026, day("2026-10-31"))).toEqual([10, 11]);
  expect(kept(2026, day("2025-10-31"))).toHaveLength(11);
});
