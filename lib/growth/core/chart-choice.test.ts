import { expect, it } from "vitest";
import type { CalendarDate } from "#lib/kernel/dates.ts";
import { chartsFor } from "./chart-choice.ts";
import { childGrowth } from "./child-growth.ts";
import { growthPlan, noPlan, usualSettings } from "./plan.ts";

const bornOn = "2026-11-10" as CalendarDate;
const planOf = (gestationDays: number | null) =>
  growthPlan({ bornOn, sex: "female", gestationDays }, usualSettings);
const nothing = childGrowth(
  { id: "c", bornOn, birthWeightKg: null, birthLengthCm: null, birthHeadCm: null },
  noPlan(bornOn),
  [],
);

it.each([
  ["a preterm newborn", planOf(206), 11, false],
  ["a preterm child after 64 weeks", planOf(206), 250, true],
  ["a newborn at term", planOf(null), 0, true],
  ["a child without a reference", noPlan(bornOn), 11, true],
])("offers BMI where a reference has it: %s", (_, plan, ageDays, isOffered) => {
  expect(chartsFor(nothing, plan, ageDays).includes("bmi")).toBe(isOffered);
});
