/**
 * What the scripts that make lib/growth/core/data share: a published table as CSV (sex,x and its columns; sex 1 male, 2 female)
 * becomes JSON. Each column is one string of the published decimals, so a server that never opens a table pays for no numbers;
 * a column holding one value throughout is written once. Rows that lie evenly are named by their first x and how many
 * there are to a unit; of others every x is kept.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const SEXES = { male: "1", female: "2" };
const out = new URL("../../lib/growth/core/data/", import.meta.url);

/** The folder named on the command line, or a sentence and the end. */
export function folderNamed(script: string, what: string): string {
  const folder = process.argv[2];
  if (folder) return folder;
  console.error(`Say which folder holds ${what}: node scripts/data/${script} <folder>`);
  process.exit(2);
}

/** The cells of a CSV, its header checked. */
export function readTable(folder: string, file: string, header: string): string[][] {
  const [found, ...rows] = readFileSync(join(folder, file), "utf8").trim().split(/\r?\n/);
  if (found !== header) throw new Error(`${file} has the columns ${found}`);
  return rows.map((row) => row.split(","));
}

/** Writes core/data/<name>.json of a table whose columns are `columns`. */
export function makeTable(folder: string, file: string, name: string, columns: readonly string[]): void {
  const cells = readTable(folder, file, ["sex", "x", ...columns].join(","));
  const [male, female] = Object.values(SEXES).map((code) => cells.filter(([sex]) => sex === code));
  const x = (male ?? []).map((row) => row[1] ?? "");
  if (x.join() !== (female ?? []).map((row) => row[1]).join())
    throw new Error(`${file}: the sexes differ in x`);
  const places = x.map(Number);
  const perUnit = evenSteps(places);
  const table = {
    from: places[0],
    perUnit: perUnit ?? 1,
    rows: x.length,
    ...(perUnit === null && { x: x.join(" ") }),
    male: textsOf(male ?? [], columns),
    female: textsOf(female ?? [], columns),
  };
  writeJson(name, table, x.length);
}

/** Writes core/data/<name>.json and says how large it is. */
export function writeJson(name: string, content: unknown, rows: number): void {
  const text = `${JSON.stringify(content, null, 1)}\n`;
  writeFileSync(new URL(`${name}.json`, out), text);
  console.log(
    `${name.padEnd(28)} ${String(rows).padStart(5)} rows  ${(text.length / 1024).toFixed(1).padStart(6)} kB`,
  );
}

function textsOf(rows: string[][], columns: readonly string[]): Record<string, string> {
  return Object.fromEntries(
    columns.map((column, index) => {
      const values = rows.map((row) => row[index + 2] ?? "");
      return [column, new Set(values).size === 1 ? (values[0] ?? "") : values.join(" ")];
    }),
  );
}

/** How many rows there are to a unit of x when they lie evenly (1 or 10); null when they do not. */
function evenSteps(x: readonly number[]): number | null {
  const fits = (perUnit: number) =>
    x.every((value, index) => Math.abs((value - (x[0] ?? 0)) * perUnit - index) < 1e-6);
  return [1, 10].find(fits) ?? null;
}
