import { expect, it } from "vitest";
import { substanceIn } from "./dose-strength.ts";

const dose = (amount: number | null, unit: string | null, count: number | null = null) => ({
  amount,
  unit,
  count,
});

it.each([
  ["120 mg/5 mL", dose(5, "mL"), "mg", 120],
  ["120 mg/5 mL", dose(2.5, "mL", 2), "mg", 120],
  ["250 mg per 5 ml", dose(10, "mL"), "g", 0.5],
  ["500 mg", dose(2, "tablet"), "mg", 1000],
  ["100 mcg/puff", dose(2, "puffs"), "mcg", 200],
  ["400 IU/drop", dose(2, "drops"), "IU", 800],
])("by %j a dose of %o is so many %s: %d", (strength, given, unit, amount) =>
  expect(substanceIn(given, strength, unit)).toBe(amount),
);

it.each([
  ["of no strength", null, dose(5, "mL"), "mg"],
  ["of a syrup by a strength that says not per what", "120 mg", dose(5, "mL"), "mg"],
  ["of a spoon", "120 mg/5 mL", dose(1, "teaspoon"), "mg"],
  ["of two ingredients", "500 mg/30 mg", dose(1, "tablet"), "mg"],
  ["of words", "strong", dose(1, "tablet"), "mg"],
  ["in another unit", "400 IU", dose(1, "tablet"), "mg"],
  ["without an amount", "500 mg", dose(null, "tablet"), "mg"],
  ["that may be read in two ways", "1,000 mg", dose(1, "tablet"), "mg"],
])("says nothing %s", (_, strength, given, unit) => expect(substanceIn(given, strength, unit)).toBeNull());
