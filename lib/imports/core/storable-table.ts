import { ok, type Result } from "#lib/kernel/result.ts";
import { readTable } from "./read-table.ts";
import type { Table } from "./table.ts";

/** A table without what Postgres cannot keep in a text: JSON can spell halves of surrogate pairs. */
export function readStorable(bytes: Uint8Array): Result<Table> {
  const table = readTable(bytes);
  if (!table.ok || table.value.delimiter !== null) return table;
  const { header, rows } = table.value;
  const whole = (row: readonly string[]) => row.map((cell) => cell.toWellFormed());
  return ok({ ...table.value, header: whole(header), rows: rows.map(whole) });
}
