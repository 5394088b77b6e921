import { describe, expect, it } from "vitest";
import {
  addDays,
  addMonths,
  ageOn,
  type CalendarDate,
  daysBetween,
  parseCalendarDate,
  toCalendarDate,
  todayIn,
  toUtcDate,
} from "./dates.ts";

const day = (text: string): CalendarDate => {
  const date = parseCalendarDate(text);
  if (!date) throw new Error(`${text} is no day`);
  return date;
};

describe("a typed day", () => {
  it.each(["2026-11-20", "2024-02-29", "2000-02-29", "0001-01-01", "9999-12-31"])("accepts %s", (text) => {
    expect(parseCalendarDate(text)).toBe(text);
  });

  it.each([
    "2023-02-29",
    "1900-02-29",
    "2026-02-30",
    "2026-13-01",
    "2026-00-10",
    "2026-01-00",
    "2026-04-31",
    "0000-01-01",
    "2026-1-1",
    "20261120",
    "2026-11-20T00:00",
    "",
    "today",
  ])("refuses %j", (text) => {
    expect(parseCalendarDate(text)).toBeNull();
  });
});

describe("days between", () => {
  it.each([
    ["2026-11-20", "2026-11-20", 0],
    ["2026-12-31", "2027-01-01", 1],
    ["2024-02-28", "2024-03-01", 2],
    ["2023-02-28", "2023-03-01", 1],
    ["2020-01-01", "2025-01-01", 1827],
    ["2026-03-01", "2026-02-28", -1],
    ["0001-01-01", "9999-12-31", 3652058],
  ] as const)("%s to %s: %d", (from, to, days) => {
    expect(daysBetween(day(from), day(to))).toBe(days);
    expect(addDays(day(from), days)).toBe(to);
  });
});

describe("months later", () => {
  it.each([
    ["2026-01-31", 1, "2026-02-28"],
    ["2024-01-31", 1, "2024-02-29"],
    ["2026-08-31", 1, "2026-09-30"],
    ["2026-12-15", 1, "2027-01-15"],
    ["2026-03-31", -1, "2026-02-28"],
    ["2024-02-29", 12, "2025-02-28"],
    ["2024-02-29", 48, "2028-02-29"],
    ["2026-01-15", -13, "2024-12-15"],
    ["2026-05-31", 0, "2026-05-31"],
  ] as const)("%s %d", (from, months, to) => {
    expect(addMonths(day(from), months)).toBe(to);
  });
});

describe("age", () => {
  it.each([
    ["2026-05-03", "2026-05-03", 0, 0, 0, 0],
    ["2026-05-03", "2026-11-20", 0, 6, 17, 201],
    ["2025-11-20", "2026-11-19", 0, 11, 30, 364],
    ["2025-11-20", "2026-11-20", 1, 0, 0, 365],
    ["2026-01-31", "2026-02-28", 0, 1, 0, 28],
    ["2026-01-31", "2026-03-01", 0, 1, 1, 29],
    ["2026-01-31", "2026-03-31", 0, 2, 0, 59],
    ["2024-02-29", "2025-02-27", 0, 11, 29, 364],
    ["2024-02-29", "2025-02-28", 1, 0, 0, 365],
    ["2023-12-31", "2024-02-29", 0, 2, 0, 60],
    ["2020-03-01", "2025-03-01", 5, 0, 0, 1826],
  ] as const)("born %s, on %s", (bornOn, on, years, months, days, totalDays) => {
    expect(ageOn(day(bornOn), day(on))).toEqual({
      years,
      months,
      days,
      totalDays,
      totalMonths: years * 12 + months,
      totalWeeks: Math.floor(totalDays / 7),
    });
  });

  it("before birth is only a count of days", () => {
    expect(ageOn(day("2026-05-03"), day("2026-05-01"))).toEqual({
      years: 0,
      months: 0,
      days: 0,
      totalDays: -2,
      totalMonths: 0,
      totalWeeks: 0,
    });
  });
});

describe("today", () => {
  const instant = new Date("2026-12-31T23:30:00Z");

  it.each([
    ["UTC", "2026-12-31"],
    ["Europe/Madrid", "2027-01-01"],
    ["America/Los_Angeles", "2026-12-31"],
    ["Pacific/Kiritimati", "2027-01-01"],
  ])("in %s", (zone, today) => {
    expect(todayIn(zone, instant)).toBe(today);
  });
});

it("goes to the database and back", () => {
  expect(toUtcDate(day("2026-11-20")).toISOString()).toBe("2026-11-20T00:00:00.000Z");
  expect(toCalendarDate(toUtcDate(day("2024-02-29")))).toBe("2024-02-29");
});

it("counts every day of eight centuries once", () => {
  const start = day("1600-01-01");
  for (let days = 0, date = start; days < 292_194; days += 1, date = addDays(date, 1)) {
    if (daysBetween(start, date) !== days) throw new Error(`${date} is counted ${daysBetween(start, date)}`);
  }
});
