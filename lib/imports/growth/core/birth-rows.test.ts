import { expect, it } from "vitest";
import { birthRecords } from "#lib/growth/core/birth-records.ts";
import { toCsv } from "#lib/growth/core/export-csv.ts";
import { toJson } from "#lib/growth/core/export-json.ts";
import { noPlan } from "#lib/growth/core/plan.ts";
import { startingChoices } from "#lib/imports/core/choices.ts";
import { readTable } from "#lib/imports/core/read-table.ts";
import { recognise } from "#lib/imports/core/recognise.ts";
import type { CalendarDate } from "#lib/kernel/dates.ts";
import { growthImport } from "./growth-import.ts";
import type { GrowthContext, GrowthRow, KnownReading } from "./growth-row.ts";

const bornOn = "2026-03-10" as CalendarDate;
const nora = {
  id: "11111111-1111-4111-8111-111111111111",
  bornOn,
  birthWeightKg: 3.25,
  birthLengthCm: 50,
  birthHeadCm: 34.5,
  typedBirth: { birthWeight: "3250 g", weightUnit: "kg" },
};
const exported = birthRecords(nora, []).map((record) => ({ ...record, childName: "Nora" }));
const atBirth: KnownReading[] = exported.map(({ id, kind, value, takenOn }) => {
  return { id, kind, value, takenOn, origin: null, isWithdrawn: false };
});

function bring(file: string, childId: string, known: readonly KnownReading[]) {
  const read = readTable(new TextEncoder().encode(file));
  if (!read.ok) throw new Error(read.code);
  const recognised = recognise(read.value);
  const children = [{ id: childId, name: "Nora" }];
  const choices = startingChoices(recognised, { weightUnit: "kg", lengthUnit: "cm" }, children);
  const context: GrowthContext = {
    children: { [childId]: { bornOn, plan: noPlan(bornOn), known } },
    today: "2026-07-20" as CalendarDate,
  };
  return growthImport.fates(read.value, recognised, choices, context);
}

it.each([toCsv, toJson])("the day of birth comes back as it went out", (write) => {
  expect(bring(write(exported), nora.id, atBirth).map(({ outcome }) => outcome)).toEqual(
    Array(3).fill("known"),
  );
  const other = "22222222-2222-4222-8222-222222222222";
  const rows = bring(write(exported), other, []).map(({ record }) => record as GrowthRow);
  expect(rows).toMatchObject(
    exported.map(({ kind, value, takenOn, typedValue, typedUnit, posture }) => {
      return { kind, value, takenOn, typedValue, typedUnit, posture };
    }),
  );
  const again = rows.map((row, place) => ({ ...row, id: `${place}`, childName: "Nora" }));
  const tidy = (text: string) => text.replaceAll(other, nora.id);
  expect(tidy(write(again))).toBe(write(exported));
});

it("knows a row of the day of birth from any other file", () => {
  const file = "date,weight (kg),length (cm)\n2026-03-10,3.25,50\n2026-04-10,4.2,54\n";
  expect(bring(file, nora.id, atBirth).map(({ outcome }) => outcome)).toEqual([
    "known",
    "known",
    "new",
    "new",
  ]);
});
