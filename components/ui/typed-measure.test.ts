import { describe, expect, it } from "vitest";
import { parseLength, parseWeight } from "#lib/kernel/units.ts";
import { typedMeasure } from "./typed-measure.ts";

describe("typedMeasure", () => {
  it.each([
    ["7,30", "kg", "kg", "7,30"],
    ["7.4", "kg", "lb", "7.4 kg"],
    ["7,4", "kg", "g", "7,4 kg"],
    ["3,450", "g", "kg", "3,450 g"],
    ["3 450", "g", "lb", "3 450 g"],
    ["16 lb 5 oz", "lb", "kg", "16 lb 5 oz"],
    ["16 oz", "lb", "kg", "16 oz"],
    ["7 9", "lb", "kg", "7 lb 9"],
    ["7½", "lb", "kg", "7½ lb"],
    ["3.4 kg", "lb", "lb", "3.4 kg"],
    ["3.4 kg", "lb", "g", "3.4 kg"],
  ] as const)("%j in %s, shown in %s: %j", (typed, typedUnit, unit, shown) => {
    expect(typedMeasure(typed, typedUnit, unit)).toBe(shown);
    expect(parseWeight(shown, unit)).toEqual(parseWeight(typed, typedUnit));
  });

  it.each([
    ["71.5", "cm", "in", "71.5 cm"],
    ["24 1/2", "in", "cm", "24 1/2 in"],
    ['24"', "in", "ft", '24"'],
    ["2 1.5", "ft", "cm", "2 ft 1.5"],
    ["2'1\"", "ft", "in", "2'1\""],
  ] as const)("%j in %s, shown in %s: %j", (typed, typedUnit, unit, shown) => {
    expect(typedMeasure(typed, typedUnit, unit)).toBe(shown);
    expect(parseLength(shown, unit)).toEqual(parseLength(typed, typedUnit));
  });

  it("has nothing to show for what is no measure", () => {
    expect(typedMeasure("heavy", "kg", "lb")).toBeNull();
    expect(typedMeasure("", "kg", "lb")).toBeNull();
  });
});
