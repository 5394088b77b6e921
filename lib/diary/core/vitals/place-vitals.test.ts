import { describe, expect, it } from "vitest";
import { drawer } from "#scripts/test/drawer.ts";
import type { Vitals } from "../entry.ts";
import { temperatureMethods } from "../entry.ts";
import { placeVitals } from "./place-vitals.ts";
import { placementCodes, type VitalChild, vitalSources } from "./placement.ts";

const nothing: Vitals = {
  oxygenLow: null,
  oxygenHigh: null,
  oxygenFlow: null,
  systolic: null,
  diastolic: null,
  heartRate: null,
  breathingRate: null,
  temperature: null,
  method: null,
};
const child: VitalChild = { ageMonths: 30, sex: "female", heightCm: 90 };

describe("placeVitals", () => {
  it("says nothing of nothing", () => {
    expect(placeVitals(nothing, child)).toEqual([]);
  });

  it("applies the lines for feverish children where the entry or the hours before have a fever", () => {
    const fast = { ...nothing, heartRate: 145, breathingRate: 42, oxygenLow: 95, oxygenHigh: 96 };
    const codes = (vitals: Vitals, more: Partial<VitalChild> = {}) =>
      placeVitals(vitals, { ...child, ...more }).map(({ code }) => code);
    const feverish = ["heart-feverish", "breathing-feverish", "oxygen-feverish"];
    for (const code of feverish) {
      expect(codes(fast)).not.toContain(code);
      expect(codes(fast, { feverish: true })).toContain(code);
      expect(codes({ ...fast, temperature: 38, method: null })).toContain(code);
      expect(codes({ ...fast, temperature: 37.5, method: "axillary" })).toContain(code);
      expect(codes({ ...fast, temperature: 37.5, method: "oral" })).not.toContain(code);
    }
  });

  it("never throws, whatever was written, and comes to say everything that it can say", () => {
    const draws = drawer(20_261_121).draw;
    const draw = (low: number, high: number) => low + (high - low) * draws();
    const perhaps = (value: number) => (draws() < 0.25 ? null : value);
    const odd = [0, -1, 1e9, Number.NaN, Number.POSITIVE_INFINITY];
    const amount = (low: number, high: number) =>
      perhaps(draws() < 0.05 ? (odd[Math.floor(draws() * odd.length)] as number) : draw(low, high));
    const seen = new Set<string>();
    const sources = new Set<string>();
    for (let round = 0; round < 20_000; round += 1) {
      const said = placeVitals(
        {
          oxygenLow: amount(60, 100),
          oxygenHigh: amount(60, 100),
          oxygenFlow: amount(0, 5),
          systolic: amount(40, 190),
          diastolic: amount(20, 130),
          heartRate: Math.round(amount(30, 230) ?? 90),
          breathingRate: amount(5, 90),
          temperature: amount(34, 42),
          method: temperatureMethods[Math.floor(draws() * 6)] ?? null,
        },
        {
          ageMonths: draw(-1, 230),
          sex: draws() < 0.1 ? null : draws() < 0.5 ? "male" : "female",
          heightCm: amount(50, 190),
          feverish: draws() < 0.5,
          feverDays: Math.floor(draws() * 7),
        },
      );
      for (const { code, source } of said) {
        seen.add(code);
        if (source) sources.add(source);
      }
    }
    expect([...seen].sort()).toEqual([...placementCodes].sort());
    expect([...sources].sort()).toEqual([...vitalSources].sort());
  });
});
