import { ok, type Result, refused } from "#lib/kernel/result.ts";
import { CsvReader } from "./csv-reader.ts";
import { sectionName } from "./sections.ts";
import type { Delimiter, Encoding, Table, TableRefusal } from "./table.ts";
import { LIMITS } from "./table.ts";

const DELIMITERS: readonly Delimiter[] = [",", ";", "\t", "|"];
/** Records looked at to tell the delimiter. */
const SAMPLE_RECORDS = 20;
/** A header further down than this is none. */
const TITLE_LINES = 50;

/**
 * Reads delimited text (RFC 4180, any line end, Excel's "sep=" line). The header is the first row with two cells
 * filled, so that a title above it is passed over; of a file in sections ("--- WEIGHT ---") the first section's name.
 */
export function readCsv(content: string, encoding: Encoding): Result<Table, TableRefusal> {
  const said = /^sep=([,;\t|])\r?\n?/i.exec(content);
  const start = said?.[0].length ?? 0;
  const delimiter = (said?.[1] as Delimiter | undefined) ?? delimiterOf(content);
  const reader = new CsvReader(content, delimiter, start, said ? 2 : 1);
  const rows: (readonly string[])[] = [];
  const lines: number[] = [];
  let header: readonly string[] | null = null;
  for (;;) {
    const record = reader.next();
    if (record === null) break;
    if (!record.ok) return record;
    const { cells, line } = record.value;
    if (cells.every((cell) => cell.trim() === "")) continue;
    if (header !== null) {
      if (rows.length === LIMITS.rows) return refused("too-many-rows", { most: LIMITS.rows });
      rows.push(cells);
      lines.push(line);
    } else if (isHeader(cells)) header = cells;
    else if (line > TITLE_LINES) break;
  }
  if (!header?.some((cell) => /\p{L}/u.test(cell) && !/^\d/.test(cell.trim()))) return refused("no-header");
  return ok({ header: header.map((cell) => cell.trim()), rows, lines, encoding, delimiter });
}

function isHeader(cells: readonly string[]): boolean {
  return cells.filter((cell) => cell.trim() !== "").length > 1 || sectionName(cells[0] ?? "") !== null;
}

/** The delimiter that cuts the first records into the most columns, the same number in each. */
function delimiterOf(content: string): Delimiter {
  let best: Delimiter = ",";
  let most = 0;
  for (const delimiter of DELIMITERS) {
    const score = scoreOf(content, delimiter);
    if (score > most) [best, most] = [delimiter, score];
  }
  return best;
}

function scoreOf(content: string, delimiter: Delimiter): number {
  const reader = new CsvReader(content, delimiter);
  const widths: number[] = [];
  while (widths.length < SAMPLE_RECORDS) {
    const record = reader.next();
    if (record === null) break;
    if (!record.ok) return record.code === "too-many-columns" ? LIMITS.columns : 0;
    if (record.value.cells.some((cell) => cell.trim() !== "")) widths.push(record.value.cells.length);
  }
  const wide = widths.filter((width) => width > 1);
  const usual = wide.toSorted((a, b) => a - b)[Math.floor(wide.length / 2)] ?? 1;
  const alike = widths.filter((width) => width === usual).length / (widths.length || 1);
  return (usual - 1) * alike;
}
