import { toCsvText } from "#lib/kernel/csv-text.ts";
import { saidOf } from "./export-beside.ts";
import type { ExportEntry, ExportedDiary } from "./export-entry.ts";
import { readRows } from "./export-read-rows.ts";
import { type ExportRow, exportColumns, toRows } from "./export-rows.ts";
import { overridesOf } from "./journal/overrides.ts";
import type { Said } from "./journal/read-entry.ts";
import { Remarks } from "./journal/remark.ts";

/** A diary as CSV, one row a value; importing it again gives the same record. */
export function toCsv({ entries, ...about }: ExportedDiary): string {
  return toCsvText(
    exportColumns,
    entries.flatMap((entry) => withBeside(entry, toRows(entry, about))),
  );
}

/** No cell that is read back may be longer; what stands beside an entry is cut over several. */
const LONGEST = 8000;

/** The rows of an entry and, where they do not say all of it, the rest of it as JSON. */
function withBeside(entry: ExportEntry, rows: readonly ExportRow[]): readonly ExportRow[] {
  const [first] = rows;
  const is = overridesOf(readRows(rows, new Remarks()) as Said, saidOf(entry));
  const { raw, confirmed } = entry;
  const rest = {
    ...(Object.keys(is).length > 0 && { is }),
    ...(raw !== null && { raw }),
    ...(confirmed.length > 0 && { confirmed }),
  };
  if (!first || Object.keys(rest).length === 0) return rows;
  const text = JSON.stringify(rest);
  const parts = Array.from({ length: Math.ceil(text.length / LONGEST) }, (_, at) =>
    text.slice(at * LONGEST, (at + 1) * LONGEST),
  );
  return [
    ...rows,
    ...parts.map(
      (part): ExportRow => ({ ...first, child_id: "", child: "", zone: "", says: "beside", text: part }),
    ),
  ];
}
