import type { Table } from "./table.ts";

const MARK = "---";
/** Longer lines head no section. */
const LONGEST = 80;

/** A table within a file of several, with the name above it. */
export type Section = { readonly name: string; readonly table: Table };

/** The name in a line like "--- WEIGHT ---"; null for any other. */
export function sectionName(cell: string): string | null {
  const line = cell.trim();
  if (line.length > LONGEST || line.length <= 2 * MARK.length) return null;
  if (!line.startsWith(MARK) || !line.endsWith(MARK)) return null;
  return line.slice(MARK.length, -MARK.length).trim() || null;
}

/** The tables of a file whose sections are headed by lines like "--- WEIGHT ---"; the row below each is its header. */
export function sectionsOf(table: Table): readonly Section[] {
  const sections: {
    name: string;
    header: readonly string[] | null;
    rows: (readonly string[])[];
    lines: number[];
  }[] = [];
  const begin = (name: string) => sections.push({ name, header: null, rows: [], lines: [] });
  const first = sectionName(table.header[0] ?? "");
  if (first) begin(first);
  for (const [place, row] of table.rows.entries()) {
    const name = sectionName(row[0] ?? "");
    const current = sections.at(-1);
    if (name) begin(name);
    else if (current?.header === null) current.header = row;
    else if (current) {
      current.rows.push(row);
      current.lines.push(table.lines[place] ?? 0);
    }
  }
  return sections.map(({ name, header, rows, lines }) => ({
    name,
    table: { ...table, header: header ?? [], rows, lines },
  }));
}
