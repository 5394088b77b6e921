import { describe, expect, it } from "vitest";
import { isOverdue, latestChange, startDay, startDays, stopDays } from "./timer-days.ts";

const zone = "Europe/Madrid";
// 02:30 on Saturday by the family's clock.
const now = new Date("2026-05-23T00:30:00Z");
const clock = { zone, now };
const evening = new Date("2026-05-22T19:10:00Z");
const forgotten = new Date("2026-05-19T18:00:00Z");

describe("the days of a timer", () => {
  it("it can have begun on are today and yesterday, whichever it stands on", () => {
    expect(startDays(evening, clock)).toEqual(["2026-05-23", "2026-05-22"]);
    expect(startDays(now, clock)).toEqual(["2026-05-23", "2026-05-22"]);
  });

  it("it can have begun on are also its own and the one before, once it was forgotten", () => {
    expect(startDays(forgotten, clock)).toEqual(["2026-05-23", "2026-05-22", "2026-05-19", "2026-05-18"]);
    expect(latestChange(forgotten, now)).toBe(forgotten);
    expect(latestChange(evening, now)).toBe(now);
  });

  it("it can have ended on are its own and the next, none of them to come", () => {
    expect(stopDays(evening, clock)).toEqual(["2026-05-23", "2026-05-22"]);
    expect(stopDays(now, clock)).toEqual(["2026-05-23"]);
    expect(stopDays(forgotten, clock)).toEqual(["2026-05-20", "2026-05-19"]);
  });
});

it("a timer can run for a day, and no longer", () => {
  const ago = (minutes: number) => new Date(now.getTime() - minutes * 60_000);
  expect([isOverdue(ago(1440), now), isOverdue(ago(1441), now)]).toEqual([false, true]);
});

describe("the day said beside a start", () => {
  it("is none where the clock showed that time last then, yesterday evening too", () => {
    expect(startDay(evening, clock)).toBeNull();
    expect(startDay(now, clock)).toBeNull();
  });

  it("is its own where the clock has shown that time since", () => {
    expect(startDay(forgotten, clock)).toBe("2026-05-19");
  });
});
