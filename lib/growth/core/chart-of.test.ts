import { expect, it } from "vitest";
import type { CalendarDate } from "#lib/kernel/dates.ts";
import { referencesOf } from "./chart-of.ts";
import { growthPlan, usualSettings } from "./plan.ts";

const bornOn = "2024-01-01" as CalendarDate;
const plan = growthPlan({ bornOn, sex: "female", gestationDays: null }, { ...usualSettings, family: "cdc" });
const placed = [{ ageDays: 300, placement: { reference: "who-2006" } }] as const;

it("names the reference of the child's age beside those of the readings", () => {
  expect(referencesOf(plan, "weight", placed, 1100)).toEqual(["who-2006", "cdc-2000"]);
});

it("names only those whose lines weight for length has", () => {
  expect(referencesOf(plan, "weight-for-length", placed, 1100)).toEqual(["who-2006"]);
  expect(referencesOf(plan, "weight-for-length", [], 1100)).toEqual(["cdc-2000"]);
});
