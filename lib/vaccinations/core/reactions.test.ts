import { expect, it } from "vitest";
import { isSerious } from "./reactions.ts";

it.each([
  ["a mild fever", ["fever", "pain"], "mild", false],
  ["a moderate rash", ["rash"], "moderate", false],
  ["anything severe", ["swelling"], "severe", true],
  ["an allergic reaction, however mild", ["rash", "allergic"], "mild", true],
  ["a seizure", ["seizure"], "mild", true],
])("says whether to call for help: %s", (_, kinds, severity, expected) => {
  expect(isSerious({ kinds, severity })).toBe(expected);
});
