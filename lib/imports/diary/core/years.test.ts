import { describe, expect, it } from "vitest";
import written from "#lib/diary/core/cases/written.json" with { type: "json" };
import type { CalendarDate } from "#lib/kernel/dates.ts";
import { readYears } from "./day-choices.ts";
import { asksPairOrder, readFileDay } from "./file-day.ts";
import { resolveYears } from "./years.ts";

const spelled = (plain: string | number | null) => ({ plain, text: `${plain ?? ""}` });

function days(texts: readonly (string | number | null)[], today: string, years?: string, isByDate = false) {
  const read = texts.map((text) => readFileDay(spelled(text), "mdy"));
  return resolveYears(read, today as CalendarDate, readYears(years), isByDate);
}

const said = (texts: readonly string[], today: string, years?: string, isByDate = false) =>
  days(texts, today, years, isByDate).days.map((day) => (day.is === "day" ? day.day : day.is));

describe("a date without a year", () => {
  const cases = written.cases.filter(({ field }) => field === "date");
  it.each(cases)("$id: $raw", ({ raw, today, expected }) => {
    const [day] = days([raw as string], today ?? "").days;
    if (typeof expected === "string") expect(day).toEqual({ is: "day", day: expected });
    else expect(day?.is).toBe(raw === null ? "missing" : "wrong");
  });

  it("is in the latest year that puts none of the file after today", () => {
    expect(said(["0520", "0523"], "2026-05-22")).toEqual(["2025-05-20", "2025-05-23"]);
    expect(said(["0520", "0523"], "2026-05-23")).toEqual(["2026-05-20", "2026-05-23"]);
  });

  it("goes over New Year in the order of the file, oldest or newest first", () => {
    const oldest = ["0523", "0523", "0524", "1231", "0101"];
    const expected = ["2025-05-23", "2025-05-23", "2025-05-24", "2025-12-31", "2026-01-01"];
    expect(said(oldest, "2026-11-20")).toEqual(expected);
    expect(said(oldest.toReversed(), "2026-11-20")).toEqual(expected.toReversed());
    const twoWinters = ["1230", "0102", "0601", "1230", "0102"];
    expect(said(twoWinters, "2026-11-20").map((day) => day.slice(0, 4))).toEqual([
      ...["2024", "2025", "2025", "2025", "2026"],
    ]);
  });

  it("is no year earlier for a step back within a year", () => {
    expect(said(["0523", "0101"], "2026-11-20")).toEqual(["2026-05-23", "2026-01-01"]);
    expect(said(["0105", "0103", "0106", "0107", "0108"], "2026-11-20")[1]).toBe("2026-01-03");
  });

  it("is the last such day where the file has no order", () => {
    const mixed = ["0301", "1102", "0215", "0914", "0110", "1215", "0412", "0820", "0131", "0707"];
    const read = days(mixed, "2026-11-20");
    expect(read).toMatchObject({ isScattered: true });
    expect(read.days[1]).toEqual({ is: "day", day: "2026-11-02" });
    expect(read.days[5]).toEqual({ is: "day", day: "2025-12-15" });
  });

  it("is in the year, or over the New Year, that a person chose", () => {
    const winter = ["1231", "0101"];
    expect(said(winter, "2026-11-20", "2023")).toEqual(["2023-12-31", "2023-01-01"]);
    expect(said(winter, "2026-11-20", "2022-2023")).toEqual(["2022-12-31", "2023-01-01"]);
  });

  it("29 February is in the latest leap year, and in no other", () => {
    expect(days(["0228", "0229", "0301"], "2026-11-20")).toMatchObject({ leapYear: 2024 });
    expect(said(["0228", "0229", "0301"], "2026-11-20")[2]).toBe("2024-03-01");
    expect(said(["0228", "0229", "0301"], "2026-11-20", "2025")).toEqual([
      ...["2025-02-28", "no-leap-day", "2025-03-01"],
    ]);
    expect(said(["0229"], "2028-02-28")).toEqual(["2024-02-29"]);
    expect(said(["0229"], "2028-02-29")).toEqual(["2028-02-29"]);
  });

  it("sees no New Year where a program put keys that begin with 1 before those that begin with 0", () => {
    const sorted = ["1001", "1115", "1231", "0523", "0710", "0930"];
    expect(said(sorted, "2026-11-20", undefined, true).map((day) => day.slice(0, 4))).toEqual(
      Array.from({ length: 6 }, () => "2025"),
    );
    const winter = ["1120", "1231", "0101", "0215"];
    expect(said(winter, "2026-11-20", undefined, true)[0]).toBe("2025-11-20");
    expect(said(winter, "2026-11-20", undefined, true)[3]).toBe("2026-02-15");
  });

  it("with its year needs no other, and is the last word", () => {
    expect(said(["2019-12-31", "0101", "20200229"], "2026-11-20")).toEqual([
      ...["2019-12-31", "2026-01-01", "2020-02-29"],
    ]);
    expect(said(["2026-02-30"], "2026-11-20")).toEqual(["wrong"]);
  });
});

describe("day or month first", () => {
  const asks = (...texts: string[]) => asksPairOrder(texts.map(spelled));
  it("is asked where some dates can be read one way only, and none the other", () => {
    expect(asks("2305", "0506")).toBe(true);
    expect(asks("0506", "0607")).toBe(false);
    expect(asks("2305", "0523")).toBe(false);
    expect(asks("0523", "1301")).toBe(false);
  });

  it("day first is read so", () => {
    expect(readFileDay(spelled("2305"), "dmy")).toEqual({ is: "month-day", month: 5, day: 23 });
    expect(readFileDay(spelled(506), "dmy")).toEqual({ is: "month-day", month: 6, day: 5 });
    expect(readFileDay(spelled("0523"), "dmy")).toMatchObject({ is: "wrong" });
  });
});
