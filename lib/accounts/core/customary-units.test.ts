import { expect, it } from "vitest";
import { customaryUnits } from "./customary-units.ts";

it.each([
  ["en-US,en;q=0.9", "lb"],
  ["es-MX", "kg"],
  ["en", "kg"],
  [null, "kg"],
])("a browser asking for %j weighs in %s", (header, unit) => {
  expect(customaryUnits(header).weightUnit).toBe(unit);
});
