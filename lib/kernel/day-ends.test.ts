import { describe, expect, it } from "vitest";
import type { CalendarDate } from "./dates.ts";
import { endOfDayIn, lastDayBefore } from "./day-ends.ts";

const day = (text: string) => text as CalendarDate;

describe("endOfDayIn", () => {
  it.each([
    ["2026-12-24", "UTC", "2026-12-25T00:00:00.000Z"],
    ["2026-12-24", "Europe/Madrid", "2026-12-24T23:00:00.000Z"],
    ["2026-06-30", "America/New_York", "2026-07-01T04:00:00.000Z"],
    ["2026-12-31", "Pacific/Kiritimati", "2026-12-31T10:00:00.000Z"],
    ["2026-12-31", "Pacific/Pago_Pago", "2027-01-01T11:00:00.000Z"],
    ["2026-03-05", "Asia/Kathmandu", "2026-03-05T18:15:00.000Z"],
    // Clocks go forward at midnight there: the day begins at one o'clock.
    ["2026-09-05", "America/Santiago", "2026-09-06T04:00:00.000Z"],
  ])("%s in %s is over at %s", (date, zone, instant) => {
    expect(endOfDayIn(day(date), zone).toISOString()).toBe(instant);
    expect(lastDayBefore(new Date(instant), zone)).toBe(date);
  });
});
