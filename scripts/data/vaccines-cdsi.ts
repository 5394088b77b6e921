/**
 * Makes lib/vaccinations/core/data/cdsi-*.json from the CDSi supporting data (CDC, Clinical Decision Support for Immunization,
 * version 4.64-508 of 10 November 2025), read as JSON in the source's own words: antigens/*.json and schedule.json.
 * What only people read (guidance, descriptions, volumes) is left out; lists of vaccines that recur are written once and named
 * by their place. Also makes core/cases/*.json, compact copies of CDC's test cases (cases.json, cases-conditions.json).
 * Run: node scripts/data/vaccines-cdsi.ts [folder]
 */
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { compactAntigen, pool } from "./vaccines-cdsi-antigen.ts";
import { compactCases } from "./vaccines-cdsi-cases.ts";
import { compactSchedule } from "./vaccines-cdsi-schedule.ts";

const VERSION = "4.64-508";
const folder = process.argv[2] ?? "../shared/reference/vaccines";
const core = new URL("../../lib/vaccinations/core/", import.meta.url);

const schedule = read("schedule.json");
const antigens = readdirSync(join(folder, "antigens"))
  .filter((name) => name.endsWith(".json"))
  .sort()
  .map((name) => read(join("antigens", name)));
checkVersion(schedule.source, ...antigens.map(({ source }) => source));

const lists = pool();
const compacted = antigens.map((antigen) => compactAntigen(antigen, lists));
write("data/cdsi-antigens.json", {
  source: "CDC CDSi supporting data, antigen level",
  version: VERSION,
  vaccineLists: lists.values,
  antigens: compacted,
});
write("data/cdsi-schedule.json", {
  source: "CDC CDSi supporting data, schedule level",
  version: VERSION,
  ...compactSchedule(schedule),
});
write("data/cdsi-observations.json", {
  source: "CDC CDSi supporting data, coded observations",
  version: VERSION,
  observations: schedule.observations.map(({ code, title }: Record<string, string>) => ({ code, title })),
});
write("cases/healthy.json", compactCases(read("cases.json")));
write("cases/conditions.json", compactCases(read("cases-conditions.json")));

// biome-ignore lint/suspicious/noExplicitAny: the source's own shapes, read once and checked by what is made of them
function read(file: string): any {
  return JSON.parse(readFileSync(join(folder, file), "utf8"));
}

function checkVersion(...sources: string[]): void {
  const other = sources.find((source) => !source.includes(VERSION));
  if (other) throw new Error(`This script is for ${VERSION}, and a file is of ${other}`);
}

/** One entry of a list a line, so that a new version shows what it changed. */
function write(name: string, content: Readonly<Record<string, unknown>>): void {
  const text = `{\n${Object.entries(content).map(entry).join(",\n")}\n}\n`;
  writeFileSync(new URL(name, core), text);
  console.log(`${name.padEnd(28)} ${(text.length / 1024).toFixed(1).padStart(6)} kB`);
}

function entry([key, value]: [string, unknown]): string {
  const lines = Array.isArray(value)
    ? `[\n${value.map((item) => JSON.stringify(item)).join(",\n")}\n]`
    : JSON.stringify(value);
  return `${JSON.stringify(key)}: ${lines}`;
}
