import { expect, it } from "vitest";
import { growthPlan, noPlan, usualSettings } from "#lib/growth/core/plan.ts";
import { startingChoices } from "#lib/imports/core/choices.ts";
import { readTable } from "#lib/imports/core/read-table.ts";
import { recognise } from "#lib/imports/core/recognise.ts";
import type { CalendarDate } from "#lib/kernel/dates.ts";
import { likelyUnits } from "./likely-units.ts";

const bornOn = "2026-01-10" as CalendarDate;
const today = "2026-07-20" as CalendarDate;
const plan = growthPlan({ bornOn, sex: "female", gestationDays: null }, usualSettings);

function likely(rows: string, childPlan = plan) {
  const table = readTable(new TextEncoder().encode(`date,weight,height\n${rows}`));
  if (!table.ok) throw new Error(table.code);
  const recognised = recognise(table.value);
  const choices = startingChoices(recognised, { weightUnit: "kg", lengthUnit: "cm" }, [
    { id: "n", name: "Nora" },
  ]);
  return likelyUnits(table.value, recognised, choices, {
    children: { n: { bornOn, plan: childPlan, known: [] } },
    today,
  });
}

it.each([
  [
    "kg and cm",
    "2026-01-10,3.4,50\n2026-05-05,6.1,62\n2026-07-10,7.3,66",
    { weightUnit: "kg", lengthUnit: "cm" },
  ],
  [
    "lb and in",
    "2026-01-10,7.5,19.5\n2026-05-05,13.5,24.5\n2026-07-10,16.2,26",
    { weightUnit: "lb", lengthUnit: "in" },
  ],
  ["g", "2026-01-10,3400,\n2026-05-05,6100,\n2026-07-10,7300,", { weightUnit: "g" }],
  ["oz", "2026-01-10,120,\n2026-05-05,215,", { weightUnit: "oz" }],
  ["what the cells say", "2026-01-10,3.4 kg,50 cm", {}],
])("tells %s by the child's age", (_, rows, units) => {
  expect(likely(rows)).toEqual(units);
});

it("says nothing where nothing can be placed", () => {
  expect(likely("2026-01-10,3.4,50", noPlan(bornOn))).toEqual({});
  expect(likely("2026-01-10,0.9,50").weightUnit).toBeUndefined();
});
