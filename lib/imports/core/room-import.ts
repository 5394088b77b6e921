import type { Choices } from "./choices.ts";
import type { Fate } from "./fate.ts";
import type { Recognised } from "./source.ts";
import type { Table } from "./table.ts";

/** What a room of records plugs in: what becomes of each row of a file, given what the record already holds. */
export type RoomImport<R, C> = {
  readonly room: string;
  readonly fates: (table: Table, recognised: Recognised, choices: Choices, context: C) => readonly Fate<R>[];
};
