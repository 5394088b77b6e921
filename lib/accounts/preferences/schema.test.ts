import { describe, expect, it } from "vitest";
import { preferencesInput } from "./schema.ts";

const form = {
  locale: "es",
  timeZone: "Madrid",
  theme: "dark",
  units: "own",
  weightUnit: "lb",
  lengthUnit: "cm",
  chartLines: "z",
  chartRange: "1y",
  chartReference: "automatic",
};

describe("preferences", () => {
  it("take a time zone by its city, and units by kind", () => {
    const { units, ...kept } = form;
    expect(preferencesInput.parse(form)).toEqual({ ...kept, timeZone: "Europe/Madrid" });
  });
  it("take the units of a system whatever stands hidden beneath it", () => {
    expect(preferencesInput.parse({ ...form, units: "metric" })).toMatchObject({
      weightUnit: "kg",
      lengthUnit: "cm",
    });
  });
  it.each([
    ["chartLines", "nine", true],
    ["chartReference", "cdc", true],
    ["chartLines", "centiles", false],
    ["chartReference", "uk", false],
  ])("of %s %j is one: %s", (name, value, isOne) => {
    expect(preferencesInput.safeParse({ ...form, [name]: value }).success).toBe(isOne);
  });
  it.each(["", "Nowhere", "Europe/Narnia"])("refuse the time zone %j", (timeZone) => {
    const { error } = preferencesInput.safeParse({ ...form, timeZone });
    expect(error?.issues.map(({ path, message }) => [path[0], message])).toEqual([
      ["timeZone", "time-zone-unknown"],
    ]);
  });
});
