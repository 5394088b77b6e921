/**
 * Scores the vaccination engine on a file of CDC's test cases, healthy or with observations:
 * npm run eval:vaccines -- <cases.json>
 */
import { readFileSync } from "node:fs";
import { cdsiSchedule } from "#lib/vaccinations/core/cdsi-schedule.ts";
import { readCases, type TestCase } from "./vaccines/case-file.ts";
import { type CaseScore, scoreCase } from "./vaccines/case-score.ts";

const WIDTHS = [24, 6, 7, 7];

const path = process.argv[2];
if (path === undefined) fail("Say which file holds the cases: npm run eval:vaccines -- <cases.json>");
const scores = read(path).map((testCase) => scoreCase(testCase, cdsiSchedule()));
const missed = scores.filter(({ misses }) => misses.length > 0);

print(["vaccine group", "cases", "passed", "missed"]);
for (const [group, ofGroup] of [...Map.groupBy(scores, ({ group }) => group)].sort())
  printScores(group, ofGroup);
printScores("all", scores);
for (const { id, name, group, misses } of missed)
  console.log(`\n${id} ${group}: ${name}\n  ${misses.join("\n  ")}`);
const otherReasons = scores.flatMap((score) => score.otherReasons);
if (otherReasons.length > 0)
  console.log(`\nNot counted for another reason (reported, not scored)\n  ${otherReasons.join("\n  ")}`);
process.exitCode = missed.length > 0 ? 1 : 0;

function read(file: string): readonly TestCase[] {
  try {
    return readCases(readFileSync(file, "utf8"));
  } catch (error) {
    return fail(`${file} cannot be read: ${error instanceof Error ? error.message : error}`);
  }
}

function printScores(name: string, of: readonly CaseScore[]): void {
  const passed = of.filter(({ misses }) => misses.length === 0).length;
  print([name, of.length, passed, of.length - passed]);
}

function print(cells: readonly (string | number)[]): void {
  console.log(cells.map((cell, index) => pad(String(cell), WIDTHS[index] ?? 0, index === 0)).join("  "));
}

function pad(text: string, width: number, isFirst: boolean): string {
  return isFirst ? text.padEnd(width) : text.padStart(width);
}

function fail(sentence: string): never {
  console.error(sentence);
  process.exit(2);
}
