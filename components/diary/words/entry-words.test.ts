import { createTranslator } from "next-intl";
import { describe, expect, it } from "vitest";
import type { EntryContent } from "#lib/diary/core/entry.ts";
import type { Words } from "#lib/words/words.ts";
import en from "#messages/en/diary.json" with { type: "json" };
import es from "#messages/es/diary.json" with { type: "json" };
import { intakeOf, momentAt, nothingSaid, painAt } from "#scripts/test/diary-entries.ts";
import { entryBrief, entryLines } from "./entry-words.ts";

const speak = (locale: "en" | "es") =>
  createTranslator({ locale, messages: { en, es }[locale].words }) as unknown as Words;
const entry = (told: Partial<EntryContent>): EntryContent => ({ ...nothingSaid, ...told });
const brief = (told: Partial<EntryContent>, locale: "en" | "es" = "en") =>
  entryBrief(entry(told), "C", speak(locale), locale);

describe("an entry in words", () => {
  it("tells pain place by place, as a level, a range or a word", () => {
    const mild = {
      ...painAt("other"),
      levels: [],
      low: null,
      high: null,
      band: "mild",
      text: "mild",
    } as const;
    const own = { ...painAt("head", 3), name: "behind the eye" };
    expect(brief({ pains: [painAt("left-knee", 6, 7, 8), own, { ...mild, name: "toe" }] })).toBe(
      "Pain: Left knee 6–8, behind the eye 3, toe (mild)",
    );
    expect(brief({ pains: [painAt("left-knee", 6)] }, "es")).toBe("Dolor: Rodilla izquierda 6");
  });
  it("tells the level alone where nobody said where", () => {
    expect(brief({ pains: [painAt("other", 4)] })).toBe("Pain: 4");
  });
  it("tells what was measured, each with its unit", () => {
    const measured = {
      temperature: 38.89,
      method: "tympanic",
      oxygenLow: 96,
      oxygenHigh: 97,
      heartRate: 128,
    } as const;
    expect(
      entryLines(entry({ ...measured, systolic: 98, diastolic: 58 }), "C", speak("en"), "en").vitals,
    ).toEqual(["38.9 °C, in the ear", "Oxygen 96–97 %", "Heart rate 128/min", "Blood pressure 98/58"]);
    expect(entryLines(entry({ temperature: 38.89 }), "F", speak("es"), "es").vitals).toEqual(["102 °F"]);
    expect(brief({ oxygenFlow: 2 })).toBe("with 2 l/min extra oxygen");
  });
  it("tells a sleep by its clock where that is known", () => {
    const span = { sleepFrom: "2026-05-22T21:40:00.000Z", sleepTo: "2026-05-23T05:19:00.000Z" };
    expect(brief({ sleepMinutes: 459 })).toBe("Slept 7 h 39 min");
    expect(brief({ sleepMinutes: 459, ...span })).toBe("Slept 21:40 to 05:19, 7 h 39 min");
  });
  it("tells activities in minutes, by their number, or as they were written", () => {
    const walk = { key: "walking", name: "Walking", text: "16", minutes: 16, count: null };
    expect(brief({ activities: [walk, { ...walk, minutes: null, count: 300 }] })).toBe(
      "Walking 16 min, Walking: 300",
    );
    expect(brief({ activities: [{ ...walk, minutes: null, text: "a little" }] })).toBe("Walking: a little");
  });
  it("begins with what was given, and says the note only where there is nothing else", () => {
    const given = { ...intakeOf("paracetamol", 5, " ml"), name: "Calpol" };
    expect(brief({ ...momentAt("2026-05-23", 185), intakes: [given], mood: 2, note: "Tired" })).toBe(
      "Calpol 5 ml, Mood: low",
    );
    expect(brief({ note: "Tired" })).toBe("Tired");
    expect(brief({})).toBe("");
  });
});
