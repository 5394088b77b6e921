import type { Permission } from "#lib/access/core/roles.ts";
import type { Verb } from "#lib/access/core/verbs.ts";
import type { ChildView } from "#lib/families/core/child.ts";
import type { Db, SignedIn } from "#lib/platform/db.ts";
import type { Fate } from "./core/fate.ts";
import type { AskedName, Brought, Checked, Seen } from "./core/import-view.ts";

/** A row that is kept, for whom, and the line it stood on. */
export type NewRow<R> = { readonly row: number; readonly childId: string; readonly record: R };

export type Place = { readonly familyId: string; readonly importId: string; readonly personId: string };

/** How many rows of the record that bear the import were added; `beside` are the ids of others, which do not. */
export type Stored = { readonly added: number; readonly beside?: readonly string[] };

/** What a room of records plugs into the import room: its rules (`core/room-import.ts`) with its reads and writes. */
export type RoomPlug<R = unknown> = {
  readonly room: string;
  /** What a person must hold on a child to bring rows for it. */
  readonly needs: Permission;
  readonly verbs: { readonly store: Verb; readonly undo: Verb };
  /** What becomes of every row for these children, whom the person may record for. */
  fates(db: Db, me: SignedIn, children: readonly ChildView[], brought: Brought): Promise<readonly Fate<R>[]>;
  /** What the file leaves open and only this room can ask: names that may mean several things. */
  asks?(brought: Brought): readonly AskedName[];
  /** Keeps rows and answers what that added; a row that an undone import left behind is taken over, not kept twice. */
  store(db: Db, place: Place, rows: readonly NewRow<R>[], tell: (done: number) => void): Promise<Stored>;
  /** Compares what was stored with the file, value by value, as the database hands it out again. */
  verify?(db: Db, place: Place, rows: readonly NewRow<R>[], brought: Brought): Promise<Checked>;
  /** Takes out at the transaction's time what is still there; `restore` puts back what bears the import's `undone_at`. */
  withdraw(db: Db, importId: string): Promise<number>;
  restore(db: Db, importId: string): Promise<number>;
};

/** What a page shows of an open import, and the same as each room sees it. */
export type Preview = Seen & {
  readonly rooms: readonly { readonly plug: RoomPlug<never>; readonly fates: readonly Fate<unknown>[] }[];
};
