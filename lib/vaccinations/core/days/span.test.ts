import { describe, expect, it } from "vitest";
import type { CalendarDate } from "#lib/kernel/dates.ts";
import { toDate, toDayNumber } from "./day-number.ts";
import { addSpan, parseSpan } from "./span.ts";

const sum = (date: string, span: string) =>
  toDate(addSpan(toDayNumber(date as CalendarDate), parseSpan(span)));

describe("day numbers", () => {
  it("count from 1 January 1970", () => {
    expect(toDayNumber("1970-01-01" as CalendarDate)).toBe(0);
    expect(toDayNumber("2000-03-01" as CalendarDate)).toBe(11_017);
    expect(toDate(-1)).toBe("1969-12-31");
  });
  it("give the date they came from, as the platform's own calendar does", () => {
    for (let day = -40_000; day < 60_000; day += 1) {
      const date = new Date(day * 86_400_000).toISOString().slice(0, 10) as CalendarDate;
      if (toDate(day) !== date || toDayNumber(date) !== day)
        throw new Error(`${date} is not day ${day}, but ${toDate(day)}`);
    }
  });
});

describe("date arithmetic (CDSi logic specification 4.6, table 3-6)", () => {
  it.each([
    ["2000-01-01", "3 years", "2003-01-01"],
    ["2000-01-01", "6 months", "2000-07-01"],
    ["2000-11-01", "6 months", "2001-05-01"],
    ["2000-01-01", "3 days", "2000-01-04"],
    ["2000-01-01", "3 weeks", "2000-01-22"],
    ["2000-02-01", "5 weeks", "2000-03-07"],
    ["2001-02-01", "5 weeks", "2001-03-08"],
    ["2000-03-31", "6 months", "2000-10-01"],
    ["2001-08-31", "6 months", "2002-03-01"],
    ["2000-01-31", "6 months - 4 days", "2000-07-27"],
  ])("%s + %s = %s", (date, span, expected) => {
    expect(sum(date, span)).toBe(expected);
  });

  it("rolls over before it counts the days", () => {
    expect(sum("2023-08-31", "6 months - 4 days")).toBe("2024-02-26");
    expect(sum("2023-01-31", "1 month + 4 weeks")).toBe("2023-03-29");
  });
  it("keeps a leap day where the year has one, and moves it to 1 March where not", () => {
    expect(sum("2020-02-29", "4 years")).toBe("2024-02-29");
    expect(sum("2020-02-29", "1 year")).toBe("2021-03-01");
    expect(sum("2020-01-29", "1 month")).toBe("2020-02-29");
    expect(sum("2021-01-29", "1 month")).toBe("2021-03-01");
  });
  it("takes months from years", () => {
    expect(sum("2010-03-31", "16 years - 4 months")).toBe("2025-12-01");
  });
  it("crosses the end of a year", () => {
    expect(sum("2023-12-31", "2 months")).toBe("2024-03-01");
    expect(sum("2023-12-31", "12 months")).toBe("2024-12-31");
  });
});

describe("parseSpan", () => {
  it("reads every unit", () => {
    expect(parseSpan("19 months + 4 weeks")).toEqual({ years: 0, months: 19, weeks: 4, days: 0 });
    expect(parseSpan("1 year - 4 days")).toEqual({ years: 1, months: 0, weeks: 0, days: -4 });
    expect(parseSpan("0 days")).toEqual({ years: 0, months: 0, weeks: 0, days: 0 });
  });
  it.each(["", "n/a", "4 fortnights", "6 weeks or so"])("refuses %j", (text) => {
    expect(() => parseSpan(text)).toThrow();
  });
});
