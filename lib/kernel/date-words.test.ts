import { describe, expect, it } from "vitest";
import { formatDate, formatList, formatMonth, formatShortDate, formatTime } from "./date-words.ts";
import type { CalendarDate } from "./dates.ts";

const day = (text: string) => text as CalendarDate;

describe("dates in words", () => {
  it("says a day in the person's language", () => {
    expect(formatDate(day("2026-05-03"), "en")).toBe("3 May 2026");
    expect(formatDate(day("2026-05-03"), "es")).toBe("3 de mayo de 2026");
    expect(formatShortDate(day("2026-12-31"), "en")).toBe("31 Dec 2026");
  });
  it.each([
    ["2026-05-03", "2026-11-20", "May"],
    ["2025-12-03", "2026-11-20", "December 2025"],
    ["2026-11-03", "2026-11-20", "November 2026"],
    ["2025-11-30", "2026-11-17", "November 2025"],
    ["2025-11-03", "2026-11-20", "November 2025"],
    ["2025-05-03", "2026-11-20", "May 2025"],
    ["2024-12-03", "2026-11-20", "December 2024"],
  ])("names the month of %s, seen on %s, %s", (date, today, words) => {
    expect(formatMonth(day(date), day(today), "en")).toBe(words);
  });
  it("says a time of day where a family lives", () => {
    const instant = new Date("2026-05-03T22:05:00Z");
    expect(formatTime(instant, "Europe/Madrid", "es")).toBe("00:05");
    expect(formatTime(instant, "America/New_York", "en")).toBe("18:05");
  });
  it("says several things in one breath", () => {
    expect(formatList(["Nora", "Leo", "Mila"], "en")).toBe("Nora, Leo and Mila");
    expect(formatList(["Nora", "Leo"], "es")).toBe("Nora y Leo");
  });
});
