import type { Table } from "#lib/imports/core/table.ts";
import type { DiaryFile, FileEntry } from "./diary-file.ts";
import { isOwnDiaryTable, readOwnCsv } from "./own-csv.ts";

/** A diary among tables: a row an entry, with what it says in short; the entries themselves are in `diary`. */
export function diaryTable(
  diary: DiaryFile,
  { encoding, delimiter }: Pick<Table, "encoding" | "delimiter">,
): Table {
  return {
    header: ["date", "time", "says"],
    rows: diary.entries.map(shortOf),
    lines: diary.entries.map(({ place }) => place),
    encoding,
    delimiter,
    diary,
  };
}

/** A table as a diary where it is our own export of one. */
export function withDiary(table: Table): Table {
  return isOwnDiaryTable(table) ? diaryTable(readOwnCsv(table), table) : table;
}

const CELL = 160;

function shortOf({ written }: FileEntry): readonly string[] {
  if (!written) return [];
  const { date, time, fields } = written;
  const said = fields.map(({ key, value, lines }) => {
    const text = lines?.map((line) => `${line.name} ${line.text}`.trim()).join(", ") ?? value.text;
    return text === "" ? "" : `${key ? `${key}: ` : ""}${text}`.slice(0, CELL).toWellFormed();
  });
  return [date?.text ?? "", time?.text ?? "", ...said.filter((text) => text !== "")];
}
