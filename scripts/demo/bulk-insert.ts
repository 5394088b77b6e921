import type pg from "pg";

/** A table's columns with their types in SQL, where each is found in a row, and what an array is written as text for. */
export type Table<T> = {
  readonly name: string;
  readonly columns: Readonly<
    Record<string, readonly [type: string, value: (row: T) => unknown, array?: string]>
  >;
};

/** Writes all rows in one statement, each column as one array. */
export async function insertRows<T>(
  client: pg.ClientBase,
  table: Table<T>,
  rows: readonly T[],
): Promise<void> {
  if (rows.length === 0) return;
  const names = Object.keys(table.columns).join(", ");
  const types = Object.values(table.columns).map(([type], place) => `$${place + 1}::${type}[]`);
  const made = Object.entries(table.columns).map(([name, [, , array]]) =>
    array ? `${name}::${array}` : name,
  );
  const values = Object.values(table.columns).map(([, value]) => rows.map(value));
  await client.query(
    `insert into ${table.name} (${names}) select ${made.join(", ")} from unnest(${types.join(", ")}) as made (${names})`,
    values,
  );
}
