import { describe, expect, it } from "vitest";
import type { CalendarDate } from "./dates.ts";
import { instantOf, localTimeIn } from "./local-time.ts";

const day = (text: string) => text as CalendarDate;

describe("the instant of a local time", () => {
  it.each([
    ["2026-11-20", 0, "UTC", "2026-11-20T00:00:00.000Z"],
    ["2026-11-20", 570, "Europe/Madrid", "2026-11-20T08:30:00.000Z"],
    ["2026-07-01", 570, "America/New_York", "2026-07-01T13:30:00.000Z"],
    ["2026-03-05", 1439, "Asia/Kathmandu", "2026-03-05T18:14:00.000Z"],
    ["2026-12-31", 30, "Pacific/Kiritimati", "2026-12-30T10:30:00.000Z"],
  ])("%s, minute %d in %s is %s, and back", (date, minute, zone, instant) => {
    expect(instantOf(day(date), minute, zone).toISOString()).toBe(instant);
    expect(localTimeIn(zone, new Date(instant))).toEqual({ day: date, minute });
  });

  it.each([
    // Clocks skip 02:00 to 03:00, and at midnight in Santiago; Lord Howe's skip half an hour; Apia left out a whole day.
    ["2026-03-29", 150, "Europe/Madrid", "2026-03-29T01:30:00.000Z", "2026-03-29", 210],
    ["2026-03-08", 120, "America/New_York", "2026-03-08T07:00:00.000Z", "2026-03-08", 180],
    ["2026-09-06", 0, "America/Santiago", "2026-09-06T04:00:00.000Z", "2026-09-06", 60],
    ["2026-10-04", 135, "Australia/Lord_Howe", "2026-10-03T15:45:00.000Z", "2026-10-04", 165],
    ["2011-12-30", 600, "Pacific/Apia", "2011-12-30T20:00:00.000Z", "2011-12-31", 600],
  ])("%s, minute %d does not exist in %s: it is moved on", (date, minute, zone, instant, shown, at) => {
    expect(instantOf(day(date), minute, zone).toISOString()).toBe(instant);
    expect(localTimeIn(zone, new Date(instant))).toEqual({ day: shown, minute: at });
  });

  it.each([
    ["2026-10-25", 150, "Europe/Madrid", "2026-10-25T00:30:00.000Z"],
    ["2026-11-01", 90, "America/New_York", "2026-11-01T05:30:00.000Z"],
    ["2026-04-05", 105, "Australia/Lord_Howe", "2026-04-04T14:45:00.000Z"],
  ])("%s, minute %d comes twice in %s: the earlier counts", (date, minute, zone, instant) => {
    expect(instantOf(day(date), minute, zone).toISOString()).toBe(instant);
    expect(localTimeIn(zone, new Date(instant))).toEqual({ day: date, minute });
  });
});

it("shows the minute an instant is in", () => {
  expect(localTimeIn("Europe/Madrid", new Date("2026-11-20T08:30:59.999Z")).minute).toBe(570);
  expect(localTimeIn("Europe/Madrid", new Date("1969-12-31T23:59:59.500Z"))).toEqual({
    day: "1970-01-01",
    minute: 59,
  });
});
