import { describe, expect, it } from "vitest";
import type { CalendarDate } from "#lib/kernel/dates.ts";
import { clockSpan, clockTicks, daysOn, entryDays, placeOn, readClockDay } from "./clock-span.ts";

const day = (text: string) => text as CalendarDate;

describe("days by the clock", () => {
  it("end with the day asked for", () => {
    const span = clockSpan(day("2026-11-21"), 3, 0);
    expect(span).toMatchObject({ from: "2026-11-19", to: "2026-11-21" });
    expect(placeOn(span, day("2026-11-19"), 0)).toBe(0);
    expect(placeOn(span, day("2026-11-21"), 1439)).toBe(3 * 1440 - 1);
  });

  it("begin when the family's day begins, and reach into the next morning", () => {
    const span = clockSpan(day("2026-11-21"), 1, 6 * 60);
    expect(span).toMatchObject({ from: "2026-11-21", to: "2026-11-22" });
    expect(placeOn(span, day("2026-11-21"), 5 * 60)).toBe(-60);
    expect(placeOn(span, day("2026-11-22"), 5 * 60)).toBe(23 * 60);
  });

  it("are ticked at round hours", () => {
    const ticks = clockTicks(clockSpan(day("2026-11-21"), 1, 7 * 60));
    expect(ticks.map(({ at, minute }) => [at / 60, minute / 60])).toEqual([
      [2, 9],
      [5, 12],
      [8, 15],
      [11, 18],
      [14, 21],
      [17, 0],
      [20, 3],
      [23, 6],
    ]);
  });

  it("are named from midnight to midnight, as far as they reach", () => {
    expect(daysOn(clockSpan(day("2026-11-21"), 3, 0)).map(({ from, to }) => [from / 60, to / 60])).toEqual([
      [0, 24],
      [24, 48],
      [48, 72],
    ]);
    expect(daysOn(clockSpan(day("2026-11-21"), 1, 60))).toEqual([
      { day: "2026-11-21", from: 0, to: 1380 },
      { day: "2026-11-22", from: 1380, to: 1440 },
    ]);
  });
});

describe("the day asked for", () => {
  const life = { today: day("2026-11-21"), bornOn: day("2024-05-01") };
  it.each([
    ["2026-11-02", "2026-11-02"],
    ["2026-11-22", "2026-11-21"],
    ["2024-04-30", "2026-11-21"],
    ["2026-02-30", "2026-11-21"],
    [["2026-11-02"], "2026-11-21"],
    [undefined, "2026-11-21"],
  ])("as %j is %s", (asked, found) => expect(readClockDay(asked, life)).toBe(found));

  it("needs the entries of the day after as well, on which its last sleep ended", () => {
    expect(entryDays(clockSpan(day("2026-11-21"), 1, 0))).toEqual({
      from: "2026-11-21",
      to: "2026-11-22",
    });
  });
});
