import { expect, it } from "vitest";
import { customaryUnits } from "./customary-units.ts";
import { isTimeZone } from "./time-zones.ts";

it.each([
  ["en-US,en;q=0.9", "lb"],
  ["es-MX", "kg"],
  ["en", "kg"],
  [null, "kg"],
])("a browser asking for %j weighs in %s", (header, unit) => {
  expect(customaryUnits(header).weightUnit).toBe(unit);
});

it("knows a time zone from a word", () => {
  expect(isTimeZone("Europe/Madrid")).toBe(true);
  expect(isTimeZone("Nowhere/Town")).toBe(false);
  expect(isTimeZone("")).toBe(false);
});
