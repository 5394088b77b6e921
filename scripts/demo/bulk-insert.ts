import type pg from "pg";

/** A table's columns with their types in SQL, and where each is found in a row. */
export type Columns<T> = Readonly<Record<string, readonly [type: string, value: (row: T) => unknown]>>;

/** Writes all rows in one statement, each column as one array. */
export async function insertRows<T>(
  client: pg.ClientBase,
  table: string,
  columns: Columns<T>,
  rows: readonly T[],
): Promise<void> {
  if (rows.length === 0) return;
  const names = Object.keys(columns);
  const types = Object.values(columns).map(([type], place) => `$${place + 1}::${type}[]`);
  const values = Object.values(columns).map(([, value]) => rows.map(value));
  const sql = `insert into ${table} (${names.join(", ")}) select * from unnest(${types.join(", ")})`;
  await client.query(sql, values);
}
