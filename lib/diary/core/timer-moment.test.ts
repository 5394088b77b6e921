import { describe, expect, it } from "vitest";
import type { CalendarDate } from "#lib/kernel/dates.ts";
import { timerEntry } from "./timer-entry.ts";
import { lastShown, nextShown } from "./timer-moment.ts";

const zone = "Europe/Madrid";
const now = new Date("2026-05-23T00:30:30Z");

describe("a time said of a timer", () => {
  it("is the last one shown for a start: today, or yesterday evening", () => {
    expect(lastShown({ minute: 120, day: null }, { zone, now }).toISOString()).toBe(
      "2026-05-23T00:00:00.000Z",
    );
    expect(lastShown({ minute: 1410, day: null }, { zone, now }).toISOString()).toBe(
      "2026-05-22T21:30:00.000Z",
    );
    const day = "2026-05-21" as CalendarDate;
    expect(lastShown({ minute: 120, day }, { zone, now }).toISOString()).toBe("2026-05-21T00:00:00.000Z");
  });

  it("is the next one shown for an end, the minute in which it began among them", () => {
    const next = (minute: number) => nextShown({ minute, day: null }, now, zone).toISOString();
    expect(next(420)).toBe("2026-05-23T05:00:00.000Z");
    expect(next(150)).toBe("2026-05-23T00:30:00.000Z");
    expect(next(149)).toBe("2026-05-24T00:29:00.000Z");
  });
});

describe("timerEntry", () => {
  it("is of the day on which a sleep ended", () => {
    const entry = timerEntry(
      { kind: "sleep", name: "", startedAt: new Date("2026-05-22T19:10:20Z") },
      new Date("2026-05-23T04:40:50Z"),
      zone,
    );
    expect(entry).toMatchObject({
      ...{ day: "2026-05-23", minute: 400, at: "2026-05-23T04:40:00.000Z", sleepMinutes: 570 },
      ...{ sleepFrom: "2026-05-22T19:10:00.000Z", sleepTo: "2026-05-23T04:40:00.000Z", activities: [] },
    });
  });

  it("is an activity with its minutes", () => {
    const walk = { kind: "activity", name: "Walking", startedAt: now } as const;
    const entry = timerEntry(walk, new Date(now.getTime() + 16 * 60_000), zone);
    expect(entry.activities).toEqual([
      { key: "walking", name: "Walking", text: "16", minutes: 16, count: null },
    ]);
    expect(entry).toMatchObject({ sleepMinutes: null, sleepFrom: null, minute: 166 });
  });
});
