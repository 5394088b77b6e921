import { describe, expect, it } from "vitest";
import { readDraft } from "../../core/entry-draft.ts";
import { type ProgramEntry, toWrittenEntry } from "./program-entry.ts";

const read = (said: ProgramEntry) => readDraft(toWrittenEntry(said));
const day = "2026-11-20";

describe("what a program says", () => {
  it("is read by the rules of the form", () => {
    const { draft, faults, doubts } = read({
      ...{ day, time: "09:30", oxygen: "97-98", bloodPressure: "104/62/88", mood: 4, note: "x" },
      pains: [{ location: "head", level: "6-7-8", scale: "nrs", rater: "self" }],
      intakes: [{ name: "Calpol", dose: "120mg/5ml", route: "oral" }],
      activities: [{ name: "Walking", minutes: 16 }],
      ...{ temperature: "101.2 °F", method: "oral", breathingRate: 22, sleep: { length: "7:30" } },
    });
    expect([faults, doubts]).toEqual([{}, []]);
    expect(draft).toMatchObject({
      ...{ day, minute: 570, oxygenLow: 97, oxygenHigh: 98, systolic: 104, diastolic: 62, heartRate: 88 },
      pains: [{ location: "head", levels: [6, 7, 8], mean: 7, scale: "nrs", rater: "self" }],
      intakes: [{ name: "Calpol", key: "paracetamol", amount: 120, unit: "mg", perAmount: 5, perUnit: "mL" }],
      activities: [{ key: "walking", minutes: 16 }],
      ...{ temperature: 38.44, method: "oral", breathingRate: 22, sleepMinutes: 450, mood: 4, note: "x" },
    });
  });

  it("takes numbers as they are", () => {
    const said = { day, oxygen: 97, temperature: 38.4, sleep: { length: 450 } };
    const { draft } = read({ ...said, pains: [{ location: "head", level: 0 }] });
    expect(draft).toMatchObject({
      ...{ oxygenLow: 97, temperature: 38.4, sleepMinutes: 450 },
      pains: [{ levels: [0], high: 0 }],
    });
    expect(read({ day, temperature: 101.2 }).faults, "a number is in °C").toEqual({
      temperature: "temperature-wrong",
    });
  });

  it("is now where it names neither day nor time", () => {
    expect(read({ mood: 3 }).draft.isNow).toBe(true);
    expect(read({ day, mood: 3 }).draft).toMatchObject({ isNow: false, minute: null });
    expect(read({ time: "09:30", mood: 3 }).faults).toEqual({ day: "day-missing" });
  });
});
