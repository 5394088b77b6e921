import { describe, expect, it } from "vitest";
import type { Vitals } from "./entry.ts";
import { oddVitals } from "./odd-vitals.ts";

const nothing: Vitals = {
  ...{ oxygenLow: null, oxygenHigh: null, oxygenFlow: null, systolic: null, diastolic: null },
  ...{ heartRate: null, breathingRate: null, temperature: null, method: null },
};
const odd = (told: Partial<Vitals>, before: Vitals | null = null) =>
  oddVitals({ ...nothing, ...told }, before);

describe("oddVitals", () => {
  it("says nothing of what was not measured, of fever, or of a sick child's figures", () => {
    expect(odd({})).toEqual([]);
    const sick = { temperature: 41.2, oxygenLow: 84, oxygenHigh: 88, heartRate: 195, breathingRate: 70 };
    expect(odd({ ...sick, systolic: 60, diastolic: 35 })).toEqual([]);
  });

  it("names each field once whose figure is likelier a slip", () => {
    expect(odd({ temperature: 42, oxygenLow: 69, heartRate: 221, systolic: 230, diastolic: 140 })).toEqual([
      ...["temperature", "oxygen", "heartRate", "pressure"],
    ]);
  });

  it("leaves alone what stood so before", () => {
    const before = { ...nothing, temperature: 33, breathingRate: 7 };
    expect(odd({ temperature: 33, breathingRate: 6 }, before)).toEqual(["breathingRate"]);
  });
});
