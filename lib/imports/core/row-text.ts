import type { Table } from "./table.ts";

const longest = 160;

/** What a row says, its filled cells side by side; long ones are cut. */
export function rowText(row: readonly string[]): string {
  const text = row
    .slice(0, 40)
    .map((cell) => cell.slice(0, longest).trim())
    .filter((cell) => cell !== "")
    .join(" · ");
  return text.length > longest ? `${text.slice(0, longest)}…` : text;
}

/** A table's rows by the line they stand on. */
export function rowsByLine({ rows, lines }: Table): ReadonlyMap<number, readonly string[]> {
  return new Map(rows.map((row, place) => [lines[place] ?? 0, row]));
}

/** The first few things a column says, as an example of what is in it. */
export function columnSays({ rows }: Table, column: number): string {
  const said = new Set<string>();
  for (const row of rows.slice(0, 200)) {
    const cell = (row[column] ?? "").trim();
    if (cell) said.add(cell.slice(0, 24));
    if (said.size === 2) break;
  }
  return [...said].join(", ");
}
