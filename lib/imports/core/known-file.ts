import { plainWords } from "./plain-words.ts";
import type { Field, Mapping, SourceId } from "./source.ts";

/** A file told by its headers alone. */
export type KnownFile = { readonly source: SourceId; readonly type: string; readonly mapping: Mapping };

/** The place of each header, in plain words; of two alike the first. */
export type Columns = ReadonlyMap<string, number>;

export function columnsByName(header: readonly string[]): Columns {
  const columns = new Map<string, number>();
  for (const [place, name] of header.entries()) {
    const plain = plainWords(name);
    if (!columns.has(plain)) columns.set(plain, place);
  }
  return columns;
}

/** The mapping of the columns that are there, by their names. */
export function mappingOf(columns: Columns, fields: Readonly<Record<string, Field>>): Mapping {
  const found = Object.entries(fields).flatMap(([name, field]) => {
    const column = columns.get(name);
    return column === undefined ? [] : [[field, column] as const];
  });
  return Object.fromEntries(found);
}
