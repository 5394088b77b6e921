import { readFileSync } from "node:fs";

export type CsvRow = Readonly<Record<string, string>>;

/** The rows of a plain CSV (header row, no quoting). */
export function readCsv(path: string | URL): readonly CsvRow[] {
  const [header = "", ...lines] = readFileSync(path, "utf8")
    .replace(/^\uFEFF/, "")
    .trim()
    .split(/\r?\n/);
  const names = header.split(",");
  return lines.map((line) => {
    const cells = line.split(",");
    return Object.fromEntries(names.map((name, index) => [name.trim(), cells[index]?.trim() ?? ""]));
  });
}

/** How R and SAS write what is not there. */
const MISSING = ["NA", "NaN", "."];

/** The number in a cell; null when it is empty, absent or marked as missing. */
export function numberIn(row: CsvRow, name: string): number | null {
  const text = MISSING.includes(row[name] ?? "") ? "" : (row[name] ?? "");
  const value = Number(text);
  if (Number.isNaN(value)) throw new Error(`${name} holds ${JSON.stringify(text)}, not a number`);
  return text === "" ? null : value;
}

/** The reference sex in a cell: 1 male, 2 female. */
export function sexIn(row: CsvRow): "male" | "female" {
  if (row.sex === "1") return "male";
  if (row.sex === "2") return "female";
  throw new Error(`sex holds ${JSON.stringify(row.sex)}, not 1 or 2`);
}
