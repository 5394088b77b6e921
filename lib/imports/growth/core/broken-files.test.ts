import { readdirSync, readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { exportColumns } from "#lib/growth/core/export-rows.ts";
import { growthPlan, usualSettings } from "#lib/growth/core/plan.ts";
import { startingChoices } from "#lib/imports/core/choices.ts";
import { FATE_CODES, TABLE_CODES } from "#lib/imports/core/codes.ts";
import { readTable } from "#lib/imports/core/read-table.ts";
import { recognise } from "#lib/imports/core/recognise.ts";
import { FIELDS } from "#lib/imports/core/source.ts";
import type { CalendarDate } from "#lib/kernel/dates.ts";
import { growthImport } from "./growth-import.ts";
import type { KnownReading } from "./growth-row.ts";

const samples = new URL("../../core/samples/", import.meta.url);
const bornOn = "2026-01-10" as CalendarDate;
const plan = growthPlan({ bornOn, sex: "male", gestationDays: null }, usualSettings);
const context = { children: { n: { bornOn, plan, known: [] } }, today: "2026-07-20" as CalendarDate };

/** Numbers below `most`, the same each time (Lehmer). */
function drawer(seed: number) {
  let state = seed;
  return (most: number) => {
    state = (state * 48_271) % 2_147_483_647;
    return state % most;
  };
}

const pieces = [
  '"',
  ",",
  ";",
  "\r",
  "\n",
  "'",
  "=",
  "--- X ---",
  "\u0000",
  "é",
  "\ud83d",
  "[{",
  "}",
  ":",
  "9".repeat(30),
  "-",
  "1e308",
  "NaN",
  "__proto__",
];

it("says something of any file, however broken, and of each row of one that can be read", () => {
  const draw = drawer(7);
  const codes: readonly string[] = Object.values(FATE_CODES).flat();
  const seen = new Set<string>();
  const kept: string[] = [];
  for (const name of readdirSync(samples)) {
    const whole = readFileSync(new URL(name, samples), "utf8");
    for (let trial = 0; trial < 60; trial += 1) {
      let text = whole;
      for (let change = 0; change <= trial % 6; change += 1) {
        const at = draw(text.length);
        text = text.slice(0, at) + pieces[draw(pieces.length)] + text.slice(at + draw(4));
      }
      const cut = trial % 5 === 0 ? text.slice(0, draw(text.length)) : text;
      const table = readTable(new TextEncoder().encode(cut));
      if (!table.ok) {
        expect(TABLE_CODES).toContain(table.code);
        seen.add(table.code);
        continue;
      }
      const mapping =
        trial % 3 === 0
          ? { [FIELDS[draw(FIELDS.length)]!]: draw(200), weight: draw(8), date: draw(8) }
          : undefined;
      const recognised = recognise(table.value, mapping);
      const start = startingChoices(recognised, { weightUnit: "kg", lengthUnit: "cm" }, []);
      const choices = {
        ...start,
        children: Object.fromEntries(recognised.children.map(({ key }) => [key, "n"])),
      };
      const fates = growthImport.fates(table.value, recognised, choices, context);
      for (const { outcome, code, record } of fates) {
        kept.push(outcome);
        if (outcome === "new") {
          expect(Number.isFinite(record?.value)).toBe(true);
          expect(record?.typedValue.length).toBeLessThanOrEqual(60);
          expect(record?.origin.length).toBeLessThanOrEqual(200);
        } else expect(codes).toContain(code);
      }
      if (recognised.type !== "all") {
        const told = new Set(fates.map(({ row }) => row));
        expect(told).toEqual(new Set(table.value.lines));
      }
    }
  }
  expect(seen.size).toBeGreaterThan(2);
  expect(kept.filter((outcome) => outcome === "new").length).toBeGreaterThan(500);
  expect(kept.filter((outcome) => outcome !== "new").length).toBeGreaterThan(500);
});

/** The thread's own time, in ms, so that a busy machine does not count. */
function worked(since: NodeJS.CpuUsage): number {
  const { user, system } = process.threadCpuUsage(since);
  return (user + system) / 1000;
}

/** Reads a file as its preview does, with every child in it chosen: how many milliseconds of the processor that took, and how many rows it has, or why it is none. */
function read(text: string, known: readonly KnownReading[] = []) {
  const started = process.threadCpuUsage();
  const table = readTable(new TextEncoder().encode(text));
  if (!table.ok) return { ms: worked(started), became: table.code };
  const recognised = recognise(table.value);
  const children = Object.fromEntries(recognised.children.map(({ key }) => [key, "n"]));
  const start = startingChoices(recognised, { weightUnit: "kg", lengthUnit: "cm" }, []);
  const choices = { ...start, children };
  const told = { ...context, children: { n: { bornOn, plan, known } } };
  const fates = growthImport.fates(table.value, recognised, choices, told);
  return { ms: worked(started), became: fates.length };
}

const spaces = " ".repeat(9_900);
const hostile: readonly (readonly [name: string, text: string, became: number | string])[] = [
  [
    "lines that nearly head a section",
    `--- WEIGHT ---\nDate,Weight\n${`---${spaces}x,1\n`.repeat(100)}`,
    100,
  ],
  [
    "dashes and spaces in turn",
    `--- WEIGHT ---\nDate,Weight\n${`${"--- ".repeat(2_400)},1\n`.repeat(100)}`,
    100,
  ],
  ["a first line that nearly heads one", `---${spaces}x\n${spaces}---\n`, "no-header"],
  ["sections without end", `--- WEIGHT ---\n${"--- WEIGHT ---\nDate,Weight (kg)\n".repeat(24_000)}`, 0],
  [
    "cells of spaces",
    `date,weight,unit,note\n${`2026-02-01,4${spaces}1,${spaces}x,${spaces}y\n`.repeat(50)}`,
    50,
  ],
  [
    "brackets that never close",
    `date,weight ${"(".repeat(9_900)}\n${`2026-02-01,${"[(".repeat(4_900)}\n`.repeat(100)}`,
    100,
  ],
  [
    "a typed unit of our own that never ends",
    `${exportColumns.join(",")}\n${`a,b,Nora,2026-02-01,weight,4,kg,4,x${spaces}x\n`.repeat(300)}`,
    300,
  ],
  ["a page of blank lines before anything", `${" \n".repeat(400_000)}x`, "no-header"],
  ["dashes above a page of blank lines", `---${" ".repeat(800_000)}x`, "cell-too-long"],
];

it.each(hostile)("reads %s in no time", (_, text, became) => {
  const { ms, ...told } = read(text);
  expect(told).toEqual({ became });
  expect(ms).toBeLessThan(1_500);
});

it("finds what is known among many readings of one day without walking through them all", () => {
  const known = Array.from(
    { length: 20_000 },
    (_, place): KnownReading => ({
      id: String(place),
      kind: "weight",
      value: 3 + place / 5_000,
      takenOn: "2026-02-01" as CalendarDate,
      origin: null,
      isWithdrawn: false,
    }),
  );
  const rows = known.map(({ value }) => `2026-02-01,${(value + 0.0001).toFixed(4)}`);
  const file = `date,weight (kg)\n${rows.join("\n")}`;
  const [among, alone] = [read(file, known), read(file)];
  expect([among.became, alone.became]).toEqual([20_000, 20_000]);
  expect(among.ms).toBeLessThan(4 * alone.ms + 300);
});
