import { readJsonTree } from "#lib/diary/core/journal/json-reader.ts";
import { diaryTable } from "#lib/imports/diary/core/diary-table.ts";
import { isDiaryText } from "#lib/imports/diary/core/diary-text.ts";
import { readDiary } from "#lib/imports/diary/core/read-diary.ts";
import { ok, type Refused, type Result, refused } from "#lib/kernel/result.ts";
import { checkJsonShape } from "./json-shape.ts";
import type { Encoding, Table, TableRefusal } from "./table.ts";
import { LIMITS } from "./table.ts";

/**
 * Reads an array of flat objects, or the one such array inside an object, as a table with a column for each key. Our own export of
 * several lists is one table, whose column "record" says which list a row stood in. A diary is read as one (`readDiary`).
 */
export function readJson(content: string, encoding: Encoding, bytes: number): Result<Table, TableRefusal> {
  if (isDiaryText(content)) {
    if (encoding === "windows-1252") return refused("not-utf8");
    const diary = readDiary(content, bytes);
    if (!diary.ok) return diary;
    if (diary.value) return ok(diaryTable(diary.value, { encoding, delimiter: null }));
  }
  const hostile = checkJsonShape(content);
  if (hostile) return hostile;
  const parsed = parse(content);
  const objects = arrayOf(parsed);
  if (parsed === undefined) return faultIn(content);
  if (objects === null) return refused("json-wrong");
  if (objects.length === 0) return refused("empty");
  if (objects.length > LIMITS.rows) return refused("too-many-rows", { most: LIMITS.rows });
  const columns = new Map<string, number>();
  const rows: string[][] = [];
  for (const [place, object] of objects.entries()) {
    if (object === null || typeof object !== "object" || Array.isArray(object)) return refused("json-wrong");
    const row: string[] = [];
    for (const [key, value] of Object.entries(object)) {
      const cell = cellOf(value);
      if (cell === null) return refused("json-wrong", { line: place + 1 });
      if (cell.length > LIMITS.cell) return refused("cell-too-long", { most: LIMITS.cell, line: place + 1 });
      const column = columns.get(key) ?? columns.size;
      columns.set(key, column);
      if (columns.size > LIMITS.columns) return refused("too-many-columns", { most: LIMITS.columns });
      row[column] = cell;
    }
    rows.push(Array.from(row, (cell) => cell ?? ""));
  }
  const lines = rows.map((_, place) => place + 1);
  return ok({ header: [...columns.keys()], rows, lines, encoding, delimiter: null });
}

function parse(content: string): unknown {
  try {
    return JSON.parse(content);
  } catch {
    return undefined;
  }
}

/** Where JSON is broken; a text within limits that reads all the same is no list of entries. */
function faultIn(content: string): Refused<TableRefusal> {
  const tree = readJsonTree(content, { depth: 20, keys: LIMITS.columns, values: 2_000_000 });
  return !tree.ok && tree.code === "json-broken" ? refused(tree.code, tree.detail) : refused("json-wrong");
}

function arrayOf(parsed: unknown): readonly unknown[] | null {
  if (Array.isArray(parsed)) return parsed;
  if (parsed === null || typeof parsed !== "object") return null;
  const arrays = Object.entries(parsed).filter(([, value]) => Array.isArray(value));
  if (!("nestling" in parsed)) return arrays.length === 1 ? (arrays[0]?.[1] ?? null) : null;
  const [only, ...others] = arrays;
  if (!only || others.length === 0) return only?.[1] ?? null;
  return arrays.flatMap(([record, values]) =>
    values.map((value: unknown) => (isObject(value) ? { record, ...value } : value)),
  );
}

const isObject = (value: unknown): value is object =>
  value !== null && typeof value === "object" && !Array.isArray(value);

/** A plain value as text, a list of them joined by commas; null for anything deeper. */
function cellOf(value: unknown): string | null {
  if (value === null) return "";
  if (typeof value === "string") return value.includes("\u0000") ? null : value;
  if (typeof value === "number" || typeof value === "boolean") return String(value);
  if (!Array.isArray(value)) return null;
  const cells = value.map((part) => (Array.isArray(part) ? null : cellOf(part)));
  return cells.includes(null) ? null : cells.join(", ");
}
