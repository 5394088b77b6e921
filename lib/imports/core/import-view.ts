import type { Choices } from "./choices.ts";
import type { Fate } from "./fate.ts";
import type { Recognised } from "./source.ts";
import type { Table } from "./table.ts";

export type ImportStatus = "open" | "done" | "undone";

/** A file somebody brought, as their list shows it. */
export type ImportView = {
  readonly id: string;
  readonly familyId: string;
  readonly fileName: string;
  readonly bytes: number;
  readonly source: string;
  readonly counts: ImportCounts;
  readonly status: ImportStatus;
  readonly createdAt: Date;
  readonly committedAt: Date | null;
};

/** How much was added for a child, in one room of its record; `beside` are ids of rows that bear no import. */
export type Added = {
  readonly id: string;
  readonly room: string;
  readonly added: number;
  readonly beside?: readonly string[];
};

/** A name of the file that may mean several things: how many rows bear it, the codes of what it may mean, and which was chosen ("" for none yet). */
export type AskedName = {
  readonly of: "vaccine" | "place";
  readonly key: string;
  readonly text: string;
  readonly rows: number;
  readonly options: readonly string[];
  readonly chosen: string;
};

/**
 * How far the record says what the file does: entries and values that were found in it, of those that are in the file. `values`
 * stand in their own fields; `written` are others that are kept only as they were written.
 */
export type Checked = {
  readonly entries: number;
  readonly ofEntries: number;
  readonly values: number;
  readonly ofValues: number;
  readonly written: number;
};

/** What came of a file, as it was when it was stored. */
export type ImportCounts = {
  /** What the file was: "growth", "weight", "timeline" … */
  readonly type?: string;
  /** Rows by what became of them. */
  readonly fates?: Readonly<Record<string, number>>;
  readonly children?: readonly Added[];
  /** What the file holds and has no place here yet, by type. */
  readonly others?: Readonly<Record<string, number>>;
  readonly checked?: Checked;
};

/** A file as read, with what the person decided about it. */
export type Brought = { readonly table: Table; readonly recognised: Recognised; readonly choices: Choices };

/** An open import as its page shows it: what the file says, what was chosen, and what becomes of each row. */
export type Seen = Brought & {
  readonly fates: readonly Fate<unknown>[];
  /** The names that a person has to say the meaning of, in the order of the file. */
  readonly asked: readonly AskedName[];
};
