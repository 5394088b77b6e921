import { describe, expect, it } from "vitest";
import type { CalendarDate } from "#lib/kernel/dates.ts";
import { countFeverDays, hadFever, type TakenTemperature } from "./fever.ts";

const day = (date: number) => `2026-03-${String(date).padStart(2, "0")}` as CalendarDate;
const taken = (date: number, temperature: number, time: string | null = "08:00"): TakenTemperature => ({
  day: day(date),
  at: time && `${day(date)}T${time}:00.000Z`,
  temperature,
  method: "rectal",
});
const at = (date: number, time: string | null) => ({
  day: day(date),
  at: time && `${day(date)}T${time}:00.000Z`,
});

describe("hadFever", () => {
  it("looks back 24 hours by the instant, both ends among them", () => {
    expect(hadFever([taken(9, 38.2)], at(10, "08:00"))).toBe(true);
    expect(hadFever([taken(9, 38.2)], at(10, "08:01"))).toBe(false);
    expect(hadFever([taken(9, 37.9)], at(10, "07:00"))).toBe(false);
  });
  it("does not look ahead", () => {
    expect(hadFever([taken(10, 38.2, "09:00")], at(10, "08:59"))).toBe(false);
    expect(hadFever([taken(10, 38.2, "09:00")], at(10, "09:00"))).toBe(true);
  });
  it("goes by the day where a time is not known", () => {
    expect(hadFever([taken(10, 38.2, null)], at(10, "03:00"))).toBe(true);
    expect(hadFever([taken(9, 38.2, null)], at(10, "03:00"))).toBe(false);
    expect(hadFever([taken(9, 38.2, "23:59")], at(10, null))).toBe(false);
  });
  it("counts a fever as the way of measuring does", () => {
    expect(hadFever([{ ...taken(10, 37.5), method: "axillary" }], at(10, "09:00"))).toBe(true);
    expect(hadFever([taken(10, 37.5)], at(10, "09:00"))).toBe(false);
  });
});

describe("countFeverDays", () => {
  it("counts days in a row, several times a day once", () => {
    expect(countFeverDays([taken(8, 38.5), taken(9, 38.1), taken(9, 37), taken(10, 39)], day(10))).toBe(3);
    expect(countFeverDays([taken(8, 38.5), taken(9, 37), taken(10, 39)], day(10))).toBe(1);
  });
  it("bridges one day without a measurement, not two", () => {
    expect(countFeverDays([taken(6, 38.5), taken(8, 38.1), taken(10, 39)], day(10))).toBe(5);
    expect(countFeverDays([taken(7, 38.5), taken(10, 39)], day(10))).toBe(1);
  });
  it("is none on a day without fever", () => {
    expect(countFeverDays([taken(9, 38.5), taken(10, 37)], day(10))).toBe(0);
    expect(countFeverDays([], day(10))).toBe(0);
  });
});
