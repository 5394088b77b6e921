/**
 * Makes lib/growth/core/data/who2006-*.json from a folder of the WHO Child Growth Standards 2006 LMS tables
 * (WHO Multicentre Growth Reference Study Group; length/height, weight, weight-for-length and -height and BMI 2006,
 * head, arm circumference and skinfolds 2007), by day of age or by 0.1 cm of length, as CSV: sex,x,l,m,s with sex 1 male,
 * 2 female. Run: node scripts/data/growth-who2006.ts <folder>
 *
 * Each column is one string of the published decimals, so a server that never opens a table pays for no numbers;
 * a column holding one value throughout is written once.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const INDICATORS = ["wfa", "lhfa", "bfa", "hcfa", "wfl", "wfh", "acfa", "tsfa", "ssfa"];
const SEXES = { male: "1", female: "2" };
const out = new URL("../../lib/growth/core/data/", import.meta.url);

const folder = process.argv[2];
if (!folder) {
  console.error("Say which folder holds the WHO tables: node scripts/data/growth-who2006.ts <folder>");
  process.exit(2);
}

for (const indicator of INDICATORS) {
  const file = `who2006_${indicator}.csv`;
  const [header, ...rows] = readFileSync(join(folder, file), "utf8").trim().split(/\r?\n/);
  if (header !== "sex,x,l,m,s") throw new Error(`${file} has the columns ${header}`);
  const cells = rows.map((row) => row.split(","));
  const columns = Object.entries(SEXES).map(([sex, code]) => [
    sex,
    columnsOf(cells.filter(([of]) => of === code)),
  ]);
  const x = cells.filter(([sex]) => sex === SEXES.male).map((row) => Number(row[1]));
  const perUnit = indicator.startsWith("wf") && indicator !== "wfa" ? 10 : 1;
  checkSteps(file, x, perUnit);
  const table = { from: x[0], perUnit, rows: x.length, ...Object.fromEntries(columns) };
  const text = `${JSON.stringify(table, null, 1)}\n`;
  writeFileSync(new URL(`who2006-${indicator}.json`, out), text);
  console.log(
    `${indicator.padEnd(5)} ${String(x.length).padStart(5)} rows a sex  ${(text.length / 1024).toFixed(1)} kB`,
  );
}

function columnsOf(rows: string[][]): Record<"l" | "m" | "s", string> {
  const column = (index: number) => {
    const values = rows.map((row) => row[index] ?? "");
    return new Set(values).size === 1 ? (values[0] ?? "") : values.join(" ");
  };
  return { l: column(2), m: column(3), s: column(4) };
}

function checkSteps(file: string, x: readonly number[], perUnit: number): void {
  const start = Math.round((x[0] ?? Number.NaN) * perUnit);
  x.forEach((value, index) => {
    if (Math.round(value * perUnit) !== start + index) throw new Error(`${file} skips a row before ${value}`);
  });
}
