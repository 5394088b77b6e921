import { describe, expect, it } from "vitest";
import { toCsv } from "#lib/growth/core/export-csv.ts";
import { toJson } from "#lib/growth/core/export-json.ts";
import type { ExportReading } from "#lib/growth/core/export-rows.ts";
import { noPlan } from "#lib/growth/core/plan.ts";
import { readingKinds } from "#lib/growth/core/reading.ts";
import { startingChoices } from "#lib/imports/core/choices.ts";
import { readTable } from "#lib/imports/core/read-table.ts";
import { recognise } from "#lib/imports/core/recognise.ts";
import { addDays, type CalendarDate } from "#lib/kernel/dates.ts";
import { drawer } from "#scripts/test/drawer.ts";
import { growthImport } from "./growth-import.ts";
import type { GrowthContext, KnownReading } from "./growth-row.ts";

const bornOn = "2020-02-29" as CalendarDate;
const today = "2026-07-20" as CalendarDate;
const own = { weightUnit: "lb", lengthUnit: "in" } as const;

const pieces = [
  "=1+1",
  "+",
  "-",
  "@",
  "'",
  "''",
  '"',
  '""',
  ",",
  ";",
  "\n",
  "\r\n",
  "\r",
  "\t",
  " ",
  "niño",
  "👶🏽",
  "día",
  "7,9",
  "null",
  "\\",
  "sep=;",
  "--- WEIGHT ---",
  "ÿ",
  "\u2028",
  "{",
  "[",
];
const ranges = {
  weight: [0.2, 300],
  length: [20, 250],
  head: [15, 100],
  arm: [4, 70],
  triceps: [1, 80],
  subscapular: [1, 80],
} as const;
const typedUnits = {
  weight: ["kg", "g", "lb"],
  length: ["cm", "in", "ft"],
  head: ["cm", "in"],
  arm: ["cm", "in"],
  triceps: ["mm"],
  subscapular: ["mm"],
} as const;
const perUnit: Readonly<Record<string, number>> = {
  kg: 1,
  g: 1000,
  lb: 1 / 0.45359237,
  cm: 1,
  in: 1 / 2.54,
  ft: 1 / 30.48,
  mm: 1,
};

function someReadings(seed: number, count: number): ExportReading[] {
  const { draw, below, one } = drawer(seed);
  const id = (place: number) => `00000000-0000-4000-8000-${String(seed * 1000 + place).padStart(12, "0")}`;
  const text = () => Array.from({ length: 1 + below(6) }, () => one(pieces)).join("");
  return Array.from({ length: count }, (_, place) => {
    const kind = one(readingKinds);
    const [lowest, highest] = ranges[kind];
    const value = lowest + draw() * (highest - lowest);
    const typedUnit = one<string>(typedUnits[kind]);
    const source = one(["manual", "pediatrician", "device"] as const);
    const child = below(2);
    return {
      id: id(place),
      childId: `11111111-1111-4111-8111-11111111111${child}`,
      childName: ["=Nora", 'Leo, "el pequeño"'][child]!,
      kind,
      value: one([value, Number(value.toFixed(2))]),
      typedValue: one([
        String(value * perUnit[typedUnit]!),
        (value * perUnit[typedUnit]!).toFixed(3).replace(".", one([".", ","])),
        "7 lb 9",
        "'=x",
      ]),
      typedUnit,
      posture: kind === "length" ? one(["lying", "standing", null] as const) : null,
      takenOn: addDays(bornOn, below(2300)),
      source,
      device: source === "device" ? one([null, "Withings Body", "=scale"]) : null,
      note: one([null, text(), text()]),
      estimated: one([true, false]),
      origin: one([null, `nestling:${id(500 + place)}`, "huckleberry:weight:x"]),
    };
  });
}

const forms = { CSV: toCsv, JSON: toJson } as const;

function bringBack(content: string, context: GrowthContext) {
  const table = readTable(new TextEncoder().encode(content));
  if (!table.ok) throw new Error(`${table.code} ${JSON.stringify(table.detail)}`);
  const recognised = recognise(table.value);
  expect(recognised).toMatchObject({
    source: "nestling",
    needs: { weightUnit: false, lengthUnit: false, dateOrder: false, mapping: false },
  });
  const children = Object.keys(context.children).map((id) => ({ id, name: id }));
  const choices = startingChoices(recognised, own, children);
  return growthImport.fates(table.value, recognised, choices, context);
}

function contextOf(readings: readonly ExportReading[], isEmpty: boolean): GrowthContext {
  const known = (childId: string): KnownReading[] =>
    isEmpty
      ? []
      : readings
          .filter((reading) => reading.childId === childId)
          .map((reading) => ({ ...reading, origin: reading.origin ?? null, isWithdrawn: false }));
  const ids = [0, 1].map((child) => `11111111-1111-4111-8111-11111111111${child}`);
  return {
    children: Object.fromEntries(ids.map((id) => [id, { bornOn, plan: noPlan(bornOn), known: known(id) }])),
    today,
  };
}

describe.each(["CSV", "JSON"] as const)("a record exported as %s", (form) => {
  it("comes back to an empty record as it was, and to its own as known", () => {
    for (let seed = 1; seed <= 40; seed += 1) {
      const readings = someReadings(seed, 25);
      const content = forms[form](readings);
      const fates = bringBack(content, contextOf(readings, true));
      for (const [place, reading] of readings.entries()) {
        const { id, childName, origin, ...same } = reading;
        const expected = { ...same, origin: origin?.startsWith("nestling:") ? origin : `nestling:${id}` };
        if (isFarFromTyped(reading)) continue;
        expect(fates[place], `${seed}/${place} ${JSON.stringify(reading)}`).toMatchObject({ outcome: "new" });
        expect(fates[place]?.record).toEqual(expected);
      }
      const again = bringBack(content, contextOf(readings, false));
      expect(again.map(({ outcome }) => outcome)).toEqual(readings.map(() => "known"));
    }
  });
});

/** What no form stores: a text that reads as quite another value than the one beside it ("7 lb 9" for 50 cm is no such text). */
function isFarFromTyped({ typedValue, kind, value }: ExportReading): boolean {
  return typedValue === "7 lb 9" && kind === "weight" && Math.abs(value - 3.43) > 0.017;
}

it("goes through a spreadsheet that writes semicolons, decimal commas and days first", () => {
  const reading = {
    ...someReadings(3, 1)[0]!,
    kind: "weight",
    value: 7.925,
    typedValue: "7,925",
    typedUnit: "kg",
  } as const;
  const plain = { ...reading, note: "bien", posture: null, takenOn: "2026-05-13" as CalendarDate };
  const saved = toCsv([plain])
    .replaceAll(",", ";")
    .replace("7.925", "7,925")
    .replace('"7;925"', "7,925")
    .replace("2026-05-13", "13/05/2026")
    .replace('"Leo; ""el pequeño"""', "Leo");
  const [fate] = bringBack(saved, contextOf([], true));
  expect(fate).toMatchObject({
    outcome: "new",
    record: { value: 7.925, takenOn: "2026-05-13", note: "bien" },
  });
});

it("takes a value changed by hand in the file, and what was typed for it no longer", () => {
  const reading = {
    ...someReadings(5, 1)[0]!,
    kind: "weight",
    value: 7.9,
    typedValue: "7,9",
    typedUnit: "kg",
  } as const;
  const changed = toCsv([{ ...reading, posture: null, takenOn: "2026-05-13" as CalendarDate }]).replace(
    ",7.9,",
    ",8.1,",
  );
  const [fate] = bringBack(changed, contextOf([], true));
  expect(fate?.record).toMatchObject({ value: 8.1, typedValue: "8.1", typedUnit: "kg" });
});
