/**
 * What the scripts that make lib/vaccinations/core/data from published tables share: the rows of a CSV with quoted cells,
 * ages put in order, and the file they write.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Span } from "#lib/vaccinations/core/assessment.ts";

const out = new URL("../../lib/vaccinations/core/data/", import.meta.url);

/** The folder named on the command line, or a sentence and the end. */
export function folderNamed(script: string): string {
  const folder = process.argv[2];
  if (folder) return folder;
  console.error(`Say which folder holds the vaccination tables: node scripts/data/${script} <folder>`);
  process.exit(2);
}

/** The rows of a CSV by column, its header checked; quoted cells may hold commas and quotes. */
export function readRows<Column extends string>(
  folder: string,
  file: string,
  columns: readonly Column[],
): Record<Column, string>[] {
  const [header, ...rows] = readFileSync(join(folder, file), "utf8").trim().split(/\r?\n/).map(cellsOf);
  const missing = columns.filter((column) => !header?.includes(column));
  if (missing.length > 0) throw new Error(`${file} lacks the columns ${missing.join(", ")}`);
  return rows.map((row) => {
    if (row.length !== header?.length) throw new Error(`${file}: ${row.length} cells in ${row.join("|")}`);
    const cells = columns.map((column) => [column, decoded(row[header.indexOf(column)] ?? "")]);
    return Object.fromEntries(cells) as Record<Column, string>;
  });
}

export function readJson<T>(folder: string, file: string): T {
  return JSON.parse(readFileSync(join(folder, file), "utf8")) as T;
}

function cellsOf(line: string): string[] {
  return [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(([, quoted, plain]) =>
    (quoted?.replaceAll('""', '"') ?? plain ?? "").trim(),
  );
}

const decoded = (text: string) => text.replaceAll("&amp;", "&").replace(/\s+/g, " ");

/** Days, a month taken as 30.4375 of them: for putting ages in order, not for dates. */
export function roughDays({ years, months, weeks, days }: Span): number {
  return years * 365.25 + months * 30.4375 + weeks * 7 + days;
}

/** Writes core/data/<name>.json, a row to a line, and says how large it is. */
export function writeData(name: string, content: Readonly<Record<string, unknown>>, rows: number): void {
  const parts = Object.entries(content).map(([key, value]) => `${JSON.stringify(key)}: ${lines(value)}`);
  const text = `{\n${parts.join(",\n")}\n}\n`;
  writeFileSync(new URL(`${name}.json`, out), text);
  console.log(
    `${name.padEnd(16)} ${String(rows).padStart(5)} rows ${(text.length / 1024).toFixed(1).padStart(7)} kB`,
  );
}

const lines = (value: unknown) =>
  Array.isArray(value)
    ? `[\n${value.map((row) => ` ${JSON.stringify(row)}`).join(",\n")}\n]`
    : JSON.stringify(value);
