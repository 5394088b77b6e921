import { fieldsIn } from "#lib/diary/core/export-read-rows.ts";
import { type ExportRow, exportColumns } from "#lib/diary/core/export-rows.ts";
import { columnsByName } from "#lib/imports/core/known-file.ts";
import { plainWords } from "#lib/imports/core/plain-words.ts";
import type { Table } from "#lib/imports/core/table.ts";
import { unguarded } from "#lib/imports/core/unguarded.ts";
import type { DiaryFile, FileEntry } from "./diary-file.ts";
import type { OwnEntry } from "./own-entry.ts";
import { isObject, textsOf } from "./own-json.ts";

/** What tells our own export of a diary from every other table. */
const TELLING = ["id", "child id", "date", "time", "says", "text", "ingredient"];

/** Whether a table is our own export of a diary. */
export function isOwnDiaryTable({ header }: Table): boolean {
  const columns = columnsByName(header);
  return TELLING.every((name) => columns.has(name));
}

/** The entries of our own export as a table: the rows with one id are one, wherever they stand. */
export function readOwnCsv(table: Table): DiaryFile {
  const columns = columnsByName(table.header);
  const places = exportColumns.map((name) => [name, columns.get(plainWords(name)) ?? -1] as const);
  const rows = table.rows.map((cells, at) => ({
    line: table.lines[at] ?? 0,
    row: Object.fromEntries(
      places.map(([name, place]) => [name, unguarded(cells[place] ?? "", "nestling", true)]),
    ) as ExportRow,
  }));
  const entries = [...Map.groupBy(rows, ({ row }) => row.id).values()];
  return {
    shape: "own",
    entries: entries.map((all) =>
      entryIn(
        all.map(({ row }) => row),
        all[0]?.line ?? 0,
      ),
    ),
    names: new Map(rows.flatMap(({ row }) => (row.child_id ? [[row.child_id, row.child] as const] : []))),
    beside: [],
    repeated: [],
  };
}

function entryIn(rows: readonly ExportRow[], place: number): FileEntry {
  const head = rows.find(({ says }) => says === "entry") ?? rows[0];
  const { id = "", date = "", time = "", zone = "", child_id: childKey = "" } = head ?? {};
  const rest = restIn(rows);
  const own: OwnEntry | null = rest && { id, date, time, zone, ...rest, rows };
  const written = {
    date: { plain: date, text: date },
    time: { plain: time, text: time },
    fields: fieldsIn(rows),
    text: "",
  };
  return own ? { place, childKey, written, own } : { place, childKey, written, own, fault: "not-an-entry" };
}

/** What stands beside the rows, which may be cut over several; null where it was damaged. */
function restIn(rows: readonly ExportRow[]): Pick<OwnEntry, "is" | "raw" | "confirmed"> | null {
  const text = rows
    .filter(({ says }) => says === "beside")
    .map((row) => row.text)
    .join("");
  if (text === "") return { is: {}, raw: null, confirmed: [] };
  const rest = parsed(text);
  if (!isObject(rest)) return null;
  const { is, raw = null, confirmed } = rest;
  return { is: isObject(is) ? is : {}, raw, confirmed: textsOf(confirmed) };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
