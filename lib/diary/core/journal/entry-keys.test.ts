import { describe, expect, it } from "vitest";
import { readKey } from "./entry-keys.ts";

const field = (key: string) => readKey(key)?.field ?? null;

describe("readKey", () => {
  it.each([
    ["bpr", "pressure"],
    ["bp", "pressure"],
    ["bloodPressure", "pressure"],
    ["blood_pressure", "pressure"],
    ["BLOOD PRESSURE", "pressure"],
    ["o2", "oxygen"],
    ["SpO2", "oxygen"],
    ["O2", "oxygen"],
    ["oxygen", "oxygen"],
    ["Medications", "medications"],
    ["meds", "medications"],
    ["medication", "medications"],
    ["Activities", "activities"],
    ["activity", "activities"],
    ["Sleep", "sleep"],
    ["pain", "pain"],
    ["date", "date"],
    ["timestamp", "time"],
    ["time", "time"],
    ["notes", "note"],
    ["Note", "note"],
    ["medication_taken", "medication-taken"],
    ["max_pain_level", "max-pain"],
  ])("takes %s for %s", (key, expected) => {
    expect(readKey(key)).toEqual({ field: expected, isMisspelt: false });
  });

  it.each([
    ["Medicatons", "medications"],
    ["Medciations", "medications"],
    ["Activites", "activities"],
    ["Pian", "pain"],
    ["slep", "sleep"],
    ["oxigen", "oxygen"],
    ["blood presure", "pressure"],
  ])("sees that %s is a slip for %s, and says so", (key, expected) => {
    expect(readKey(key)).toEqual({ field: expected, isMisspelt: true });
  });

  it("leaves alone what is another word", () => {
    for (const key of [
      "mood",
      "nose",
      "rate",
      "main",
      "steps",
      "meals",
      "gate",
      "times",
      "plan",
      "",
      "x".repeat(5000),
    ])
      expect([key, field(key)]).toEqual([key, null]);
  });
});
