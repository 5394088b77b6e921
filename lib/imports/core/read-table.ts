import { withDiary } from "#lib/imports/diary/core/diary-table.ts";
import { ok, type Result, refused } from "#lib/kernel/result.ts";
import { decodeText } from "./decode-text.ts";
import { readCsv } from "./read-csv.ts";
import { readJson } from "./read-json.ts";
import { LIMITS, type Table, type TableRefusal } from "./table.ts";

/** So much tells JSON, a web page, a PDF and YAML from a table. */
const BEGINNING = 100;

/**
 * Reads CSV, TSV or JSON (objects of plain values: an array of them, or the one array inside an object, or a diary of entries). Whatever the
 * bytes, the time is linear in what is read, and reading stops at the first limit passed.
 */
export function readTable(bytes: Uint8Array): Result<Table, TableRefusal> {
  if (bytes.length > LIMITS.bytes) return refused("too-large", { most: LIMITS.bytes });
  const text = decodeText(bytes);
  if (!text.ok) return text;
  const { encoding, content } = text.value;
  const start = content.trimStart().slice(0, BEGINNING);
  if (/^[[{]/.test(start)) return readJson(content, encoding, bytes.length);
  if (/^(<|%PDF|---\s*[\r\n]|- (\{|\w[\w ]{0,40}:))/.test(start)) return refused("other-format");
  const table = readCsv(content, encoding);
  return table.ok ? ok(withDiary(table.value)) : table;
}
