import { describe, expect, it } from "vitest";
import { daysBefore, isDue } from "./periods.ts";

const at = (text: string) => new Date(text);

describe("isDue", () => {
  it.each([
    ["2026-11-20T15:00:00Z", "UTC", "2026-12-20T14:59:59Z", false],
    ["2026-11-20T15:00:00Z", "UTC", "2026-12-20T23:59:59Z", false],
    ["2026-11-20T15:00:00Z", "UTC", "2026-12-21T00:00:00Z", true],
    // In Auckland it is the 21st already, and the last day the 21st of December.
    ["2026-11-20T15:00:00Z", "Pacific/Auckland", "2026-12-21T10:00:00Z", false],
    ["2026-11-20T15:00:00Z", "Pacific/Auckland", "2026-12-21T12:00:00Z", true],
    // In Honolulu the last day ends ten hours later than in London.
    ["2026-11-20T05:00:00Z", "Pacific/Honolulu", "2026-12-20T09:59:00Z", false],
    ["2026-11-20T05:00:00Z", "Pacific/Honolulu", "2026-12-20T10:00:00Z", true],
    // The clocks go back on the way: still thirty whole days.
    ["2026-10-01T22:30:00Z", "Europe/London", "2026-10-31T23:59:00Z", false],
    ["2026-10-01T22:30:00Z", "Europe/London", "2026-11-01T00:00:00Z", true],
  ])("put away at %s in %s, asked at %s: %s", (putAwayAt, timeZone, now, due) => {
    expect(isDue(at(putAwayAt), timeZone, at(now))).toBe(due);
  });

  it("is never sooner than thirty days, and later by less than two", () => {
    for (let hour = 0; hour < 48; hour += 1) {
      for (const timeZone of ["UTC", "Pacific/Kiritimati", "Pacific/Pago_Pago", "America/New_York"]) {
        const putAwayAt = new Date(Date.UTC(2026, 2, 1, hour, 30));
        const later = (days: number) => new Date(putAwayAt.getTime() + days * 86_400_000);
        expect([hour, timeZone, isDue(putAwayAt, timeZone, later(29.999))]).toEqual([hour, timeZone, false]);
        expect([hour, timeZone, isDue(putAwayAt, timeZone, later(32))]).toEqual([hour, timeZone, true]);
      }
    }
  });
});

it("counts back days of 24 hours", () => {
  expect(daysBefore(at("2026-11-20T15:00:00Z"), 90)).toEqual(at("2026-08-22T15:00:00Z"));
});
