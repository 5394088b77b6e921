import { describe, expect, it } from "vitest";
import type { CalendarDate } from "#lib/kernel/dates.ts";
import { eveningBefore, readDayChoice, readMinute } from "./day-choice.ts";

const bounds = { today: "2026-11-21" as CalendarDate, bornOn: "2026-05-05" as CalendarDate };
const read = (asked: Record<string, string>) => readDayChoice(asked, bounds);

describe("readDayChoice", () => {
  it("takes a day of the child's life, and today for any other", () => {
    expect(read({ day: "2026-11-01" }).day).toBe("2026-11-01");
    expect(read({ day: "2026-05-05" }).day).toBe("2026-05-05");
    expect(read({ day: "2026-05-04" }).day).toBe("2026-11-21");
    expect(read({ day: "2026-11-22" }).day).toBe("2026-11-21");
    expect(read({ day: "2026-02-30" }).day).toBe("2026-11-21");
    expect(read({}).day).toBe("2026-11-21");
  });
  it("takes a part of it, open at the end that is not given", () => {
    expect(read({ from: "12:00", to: "18:00" }).part).toEqual({ fromMinute: 720, toMinute: 1080 });
    expect(read({ from: "22:30" }).part).toEqual({ fromMinute: 1350, toMinute: 1439 });
    expect(read({ to: "06:00" }).part).toEqual({ fromMinute: 0, toMinute: 360 });
    expect(read({ from: "", to: "" }).part).toBeNull();
  });
  it("goes on until midnight where the end lies before the beginning", () => {
    expect(read({ from: "22:00", to: "06:00" }).part).toEqual({ fromMinute: 1320, toMinute: 1439 });
  });
});

describe("eveningBefore", () => {
  const at = (asked: Record<string, string>, minute: number) =>
    eveningBefore(read(asked), { today: bounds.today, minute });
  it("matters until noon of today, where the whole day is looked at", () => {
    expect([at({}, 0), at({}, 719)]).toEqual([{ fromMinute: 1080 }, { fromMinute: 1080 }]);
    expect([at({}, 720), at({ day: "2026-11-20" }, 60), at({ from: "00:00", to: "06:00" }, 60)]).toEqual([
      ...[null, null, null],
    ]);
  });
});

describe("readMinute", () => {
  it("reads what a clock can show", () => {
    expect(readMinute("00:00")).toBe(0);
    expect(readMinute("9:05")).toBe(545);
    expect(readMinute("23:59")).toBe(1439);
    expect(readMinute("24:00")).toBeNull();
    expect(readMinute("12:60")).toBeNull();
    expect(readMinute(undefined)).toBeNull();
  });
});
