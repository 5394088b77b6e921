/** Scores the growth core on a folder of CSV files with published results: npm run eval:growth -- <folder> */
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { readCsv } from "./growth/csv.ts";
import { scorers } from "./growth/files.ts";
import { type Score, score } from "./growth/score.ts";

const SHOWN_MISSES = 10;
const WIDTHS = [34, 6, 12, 8, 8, 7, 12];

const folder = process.argv[2];
const names = folder === undefined ? null : csvNames(folder);
if (folder === undefined || names === null) {
  fail(
    folder === undefined
      ? "Say which folder holds the files: npm run eval:growth -- <folder>"
      : `${folder} is not a folder that can be read.`,
  );
}
const known = names.filter((name) => scorers[name]);
if (known.length === 0) {
  fail(`${folder} holds none of the files that can be scored: ${Object.keys(scorers).join(", ")}.`);
}

const scores = known.map((name) => [name, scoreFile(join(folder, name), name)] as const);
print(["file", "rows", "not covered", "checked", "figures", "misses", "largest"]);
for (const [name, { rows, notCovered, checked, figures, misses, largest }] of scores) {
  print([name, rows, notCovered, checked, figures, misses.length, largest.toPrecision(2)]);
}
const unscored = names.filter((name) => !scorers[name]);
if (unscored.length > 0) console.log(`\nNot scored: ${unscored.join(", ")}`);
for (const [name, { misses }] of scores.filter(([, { misses }]) => misses.length > 0)) {
  console.log(`\n${name}\n  ${misses.slice(0, SHOWN_MISSES).join("\n  ")}`);
  if (misses.length > SHOWN_MISSES) console.log(`  and ${misses.length - SHOWN_MISSES} more`);
}
process.exitCode = scores.some(([, { misses }]) => misses.length > 0) ? 1 : 0;

function csvNames(path: string): string[] | null {
  try {
    return readdirSync(path)
      .filter((name) => name.endsWith(".csv"))
      .sort();
  } catch {
    return null;
  }
}

function scoreFile(path: string, name: string): Score {
  try {
    const scorer = scorers[name];
    if (!scorer) throw new Error("it cannot be scored");
    return score(readCsv(path), scorer);
  } catch (error) {
    return fail(`${name} cannot be read: ${error instanceof Error ? error.message : error}.`);
  }
}

function print(cells: readonly (string | number)[]): void {
  console.log(cells.map((cell, index) => pad(String(cell), index)).join("  "));
}

function pad(text: string, index: number): string {
  const width = WIDTHS[index] ?? 0;
  return index === 0 ? text.padEnd(width) : text.padStart(width);
}

function fail(sentence: string): never {
  console.error(sentence);
  process.exit(2);
}
