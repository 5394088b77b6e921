import { describe, expect, it } from "vitest";
import { noVitals } from "#lib/diary/core/vitals/latest-vitals.ts";
import { placeVitals } from "#lib/diary/core/vitals/place-vitals.ts";
import { placementCodes, type VitalPlacement, vitalSources } from "#lib/diary/core/vitals/placement.ts";
import type { CalendarDate } from "#lib/kernel/dates.ts";
import { wordsIn } from "#lib/words/words.ts";
import { type PlacementContext, placementSentence } from "./placement-words.ts";

const context: PlacementContext = { unit: "C", lengthUnit: "cm", heightOn: "2026-03-03" as CalendarDate };
const say = (placement: VitalPlacement, locale: "en" | "es", more: Partial<PlacementContext> = {}) =>
  placementSentence(placement, { ...context, ...more }, wordsIn(locale, "vitals"), locale);

const child = { ageMonths: 66, sex: "female", heightCm: 112.4 } as const;
const measured = { ...noVitals, heartRate: 102, temperature: 38.5, method: "tympanic" } as const;
const read = { ...noVitals, systolic: 104, diastolic: 66 };

describe("placementSentence", () => {
  it("says where a rate lies", () => {
    const [, rate] = placeVitals(measured, child);
    expect(rate && say(rate, "en")).toBe(
      "102 beats a minute: between the 50th and the 90th percentile of healthy children of this age at rest (98 to 117).",
    );
    expect(rate && say(rate, "es")).toContain("entre los percentiles 50 y 90");
  });

  it("speaks of a temperature in the unit the family reads", () => {
    const [fever] = placeVitals({ ...measured, temperature: ((101.3 - 32) * 5) / 9 }, child);
    expect(fever && say(fever, "en", { unit: "F" })).toMatch(/^101\.3 °F in the ear: a fever.* 100\.4 °F/);
    expect(fever && say(fever, "es")).toMatch(/^38,5 °C en el oído: fiebre.* 38 °C/);
  });

  it("says the height, when it was measured, and both percentiles", () => {
    const percentile = placeVitals(read, child).find(({ code }) => code === "pressure-percentile");
    expect(percentile && say(percentile, "en")).toMatch(
      /a height of 112\.4 cm, measured on 3 Mar 2026: systolic around the \d+(st|nd|rd|th) percentile, diastolic around/,
    );
  });

  it("names the screening table where the height is not known", () => {
    const [screened] = placeVitals(read, { ...child, heightCm: null });
    expect(screened && say(screened, "en")).toContain("on the screening table, height not known");
  });

  it("never calls one reading high blood pressure", () => {
    for (const systolic of [80, 107, 112, 118, 130, 180]) {
      for (const heightCm of [112.4, null]) {
        for (const ageMonths of [66, 180]) {
          const said = placeVitals({ ...read, systolic, diastolic: 60 }, { ...child, heightCm, ageMonths });
          const text = said.map((one) => say(one, "en") + say(one, "es")).join(" ");
          expect(text).not.toMatch(/hypertensi|hipertensi|high blood pressure/i);
          const high = said.some(({ code }) => /pressure-(elevated|stage|screening-above)/.test(code));
          if (high) expect(text).toMatch(/One reading|Measure again/);
        }
      }
    }
  });
});

describe.each(["en", "es"] as const)("the words of %s", (locale) => {
  const t = wordsIn(locale, "vitals");
  it("are there for everything that can be said, and everybody who says it", () => {
    expect(placementCodes.filter((code) => !t.has(`placements.${code}`))).toEqual([]);
    expect(vitalSources.filter((source) => !t.has(`sources.${source}.title`))).toEqual([]);
  });

  it("leave no placeholder open", () => {
    const ages = [0.1, 0.5, 2, 4, 5, 8, 11, 15, 30, 66, 130, 150, 180, 220];
    const oxygen = [97, 95, 93, 91, 88].map((low) => ({ ...noVitals, oxygenLow: low, oxygenHigh: low + 1 }));
    const warm = [36, 37.6, 38.2, 39.4].flatMap((temperature) =>
      (["axillary", "oral", "temporal", null] as const).map((method) => ({
        ...noVitals,
        temperature,
        method,
      })),
    );
    const rates = [30, 45, 62, 105, 143, 170, 230].map((rate) => ({
      ...noVitals,
      heartRate: rate,
      breathingRate: rate,
    }));
    const pressures = [55, 95, 108, 118, 128, 150].map((systolic) => ({
      ...noVitals,
      systolic,
      diastolic: systolic === 95 ? null : 60,
    }));
    const vitals = [
      ...oxygen,
      ...oxygen.map((one) => ({ ...one, oxygenFlow: 1.5 })),
      ...warm,
      ...rates,
      ...pressures,
    ];
    const seen = new Set<string>();
    for (const ageMonths of ages) {
      for (const sex of ["male", null] as const) {
        for (const one of vitals) {
          const more = { feverish: ageMonths > 1, feverDays: 6, heightCm: ageMonths < 100 ? 110 : null };
          for (const placement of placeVitals(one, { ageMonths, sex, ...more })) {
            seen.add(placement.code);
            const text = say(placement, locale);
            expect(text, placement.code).not.toMatch(/[{}]|undefined|NaN|vitals\.|null/);
          }
        }
      }
    }
    expect(placementCodes.filter((code) => !seen.has(code))).toEqual([]);
  });
});
