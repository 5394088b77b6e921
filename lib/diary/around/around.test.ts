import { describe, expect, it } from "vitest";
import type { CalendarDate } from "#lib/kernel/dates.ts";
import { reachOf, stretchesOf } from "./around.ts";

const days = (...texts: string[]) => texts as CalendarDate[];

describe("what is looked at around a medication", () => {
  it("reaches two days each way, and farther where the family noted a longer interval", () => {
    expect(reachOf([])).toBe(2);
    expect(reachOf([{ minIntervalMinutes: 240 }, { minIntervalMinutes: null }])).toBe(2);
    expect(reachOf([{ minIntervalMinutes: 7 * 1440 }])).toBe(8);
    expect(reachOf([{ minIntervalMinutes: 1500 }])).toBe(3);
  });

  it("is one stretch where days touch, each day once", () => {
    expect(stretchesOf(days("2026-05-10"), 2)).toEqual([["2026-05-08", "2026-05-12"]]);
    expect(stretchesOf(days("2026-05-20", "2026-05-10", "2026-05-15", "2026-05-10"), 2)).toEqual([
      ["2026-05-08", "2026-05-22"],
    ]);
    expect(stretchesOf(days("2026-05-10", "2026-05-16"), 2)).toEqual([
      ["2026-05-08", "2026-05-12"],
      ["2026-05-14", "2026-05-18"],
    ]);
  });
});
