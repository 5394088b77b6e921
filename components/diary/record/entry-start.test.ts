import { describe, expect, it } from "vitest";
import type { EntryContent } from "#lib/diary/core/entry.ts";
import type { CalendarDate } from "#lib/kernel/dates.ts";
import { nothingSaid, painAt } from "#scripts/test/diary-entries.ts";
import { emptyStart, startOf } from "./entry-start.ts";
import { toldSections } from "./record-sections.ts";

const start = (told: Partial<EntryContent>, unit: "C" | "F" = "C", locale = "en") =>
  startOf({ ...nothingSaid, ...told }, unit, locale);

describe("startOf", () => {
  it("shows what was typed, and else what the figures say", () => {
    const figures = { temperature: 38.89, oxygenLow: 96, oxygenHigh: 97, systolic: 98, diastolic: 58 };
    expect(start({ ...figures, typed: { temperature: "102 °F", oxygen: "96 - 97" } })).toMatchObject({
      temperature: "102 °F",
      oxygen: "96 - 97",
      pressure: "98/58",
    });
    expect(start(figures)).toMatchObject({ temperature: "38.89", oxygen: "96-97" });
    expect(start(figures, "F", "es").temperature).toBe("102");
    expect(start({ oxygenLow: 97, oxygenHigh: 97 }).oxygen).toBe("97");
  });
  it("shows a sleep by its clock where that is known, and else by its length", () => {
    const span = { sleepFrom: "2026-05-22T21:40:00.000Z", sleepTo: "2026-05-23T05:09:00.000Z" };
    expect(start({ sleepMinutes: 449, ...span })).toMatchObject({
      sleep: "",
      sleepFrom: "21:40",
      sleepTo: "05:09",
    });
    expect(start({ sleepMinutes: 449 })).toMatchObject({ sleep: "7:29", sleepFrom: "", sleepTo: "" });
  });
  it("shows the length, too, of a sleep that was shorter than what lies between", () => {
    const span = { sleepFrom: "2026-05-22T21:40:00.000Z", sleepTo: "2026-05-23T05:09:00.000Z" };
    expect(start({ sleepMinutes: 390, ...span })).toMatchObject({ sleep: "6:30", sleepFrom: "21:40" });
    expect(start({ sleepMinutes: 390, ...span, typed: { sleep: "6,5 h" } }).sleep).toBe("6,5 h");
  });
});

describe("toldSections", () => {
  it("names the parts that say something, and none of an empty form", () => {
    expect(toldSections(emptyStart("2026-05-23" as CalendarDate, 185))).toEqual([]);
    expect(toldSections(start({ pains: [painAt("head", 3)], mood: 1, note: "Tired" }))).toEqual([
      "pain",
      "mood",
      "note",
    ]);
    expect(toldSections(start({ heartRate: 120, temperature: 38, sleepMinutes: 30 }))).toEqual([
      "temperature",
      "vitals",
      "sleep",
    ]);
  });
});
