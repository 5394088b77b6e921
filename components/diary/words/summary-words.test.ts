import { describe, expect, it } from "vitest";
import type { DaySummary } from "#lib/diary/core/day-summary.ts";
import type { EntryContent } from "#lib/diary/core/entry.ts";
import type { CalendarDate } from "#lib/kernel/dates.ts";
import { wordsIn } from "#lib/words/words.ts";
import { dayNames } from "./day-names.ts";
import { summaryWords } from "./summary-words.ts";

const speak = (namespace: "diary.summary" | "diary.words" | "medicines.units") => wordsIn("en", namespace);
const voice = {
  say: speak("diary.summary"),
  words: speak("diary.words"),
  units: speak("medicines.units"),
  locale: "en",
  unit: "C",
} as const;

const nothing: DaySummary = {
  day: "2026-11-20" as CalendarDate,
  entries: 1,
  painMax: null,
  painMean: null,
  painArea: null,
  painTimes: 0,
  intakes: 0,
  totals: [],
  sleepMinutes: null,
  activityMinutes: null,
  activities: [],
  oxygenLow: null,
  oxygenHigh: null,
  heartLow: null,
  heartHigh: null,
  breathingLow: null,
  breathingHigh: null,
  temperatureLow: null,
  temperatureHigh: null,
  systolicLow: null,
  systolicHigh: null,
  diastolicLow: null,
  diastolicHigh: null,
  moodMean: null,
};
const names = { nameOf: (key: string) => key, unread: new Set<string>() };
const told = (of: Partial<DaySummary>, with_ = names) => summaryWords({ ...nothing, ...of }, with_, voice);

describe("summaryWords", () => {
  it("says nothing of what nobody told", () => expect(told({})).toEqual([]));
  it("tells no pain from nothing told of pain", () => {
    expect(told({ painMax: 0, painMean: 0, painTimes: 2 })).toEqual(["No pain, written down 2 times."]);
    expect(told({ painMax: 8, painMean: 6.25, painTimes: 3 })).toEqual([
      "Pain up to 8 of 10, written down 3 times; on average 6.3.",
    ]);
    expect(told({ painMax: 8, painMean: 7, painTimes: 1 })).toEqual([
      "Pain up to 8 of 10, written down once.",
    ]);
  });
  it("adds amounts up only where every dose was read", () => {
    const totals = [{ key: "paracetamol", times: 3, amounts: [{ unit: "mg", amount: 360 }] }];
    expect(told({ totals })).toEqual(["paracetamol 3 times, 360 mg in all."]);
    expect(told({ totals }, { ...names, unread: new Set(["paracetamol"]) })).toEqual([
      "paracetamol 3 times.",
    ]);
  });
  it("writes one dose as its entry does", () => {
    const totals = [{ key: "Dalsy", times: 1, amounts: [{ unit: "mL", amount: 5 }] }];
    expect(told({ totals })).toEqual(["Dalsy 5 ml."]);
  });
  it("gives a range where there is one", () => {
    expect(told({ temperatureLow: 38.2, temperatureHigh: 39.4 })).toEqual([
      "Temperature 38.2 °C to 39.4 °C.",
    ]);
    expect(told({ temperatureLow: 38.2, temperatureHigh: 38.2 })).toEqual(["Temperature 38.2 °C."]);
    expect(told({ oxygenLow: 94, oxygenHigh: 97 })).toEqual(["Oxygen 94–97 %."]);
  });
  it("tells sleep and activities by their lengths", () => {
    const activities = [
      { key: "Walking", times: 2, minutes: 36, count: null },
      { key: "Steps", times: 1, minutes: null, count: 1200 },
    ];
    expect(told({ sleepMinutes: 459, activities })).toEqual([
      "Slept 7 h 39 min.",
      "Walking 36 min, Steps: 1200.",
    ]);
  });
});

describe("dayNames", () => {
  const entry = (...intakes: readonly object[]) => ({ intakes, activities: [] }) as unknown as EntryContent;
  it("uses the name that was written, and the key where there were several", () => {
    const one = dayNames([entry({ key: "paracetamol", name: "Calpol", amount: 5, unit: "ml" })]);
    expect(one.nameOf("paracetamol")).toBe("Calpol");
    expect([...one.unread]).toEqual([]);
    const two = dayNames([
      entry({ key: "paracetamol", name: "Calpol", amount: 5, unit: "ml" }),
      entry({ key: "paracetamol", name: "Panadol", amount: null, unit: null }),
    ]);
    expect(two.nameOf("paracetamol")).toBe("Paracetamol");
    expect([...two.unread]).toEqual(["paracetamol"]);
  });
});
