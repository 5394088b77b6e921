import type { WrittenField, WrittenValue } from "#lib/diary/core/journal/written-field.ts";
import type { OwnEntry } from "./own-entry.ts";

/** One moment as a diary file writes it. */
export type WrittenEntry = {
  readonly date: WrittenValue | null;
  readonly time: WrittenValue | null;
  readonly fields: readonly WrittenField[];
  /** The entry as it stood in the file. */
  readonly text: string;
};

/** An entry of a file by its place in it, from 1: of any file (`written`), or of our own export, which says more (`own`). */
export type FileEntry = {
  readonly place: number;
  /** The child as the file names it; "" where it names none. */
  readonly childKey: string;
  readonly written: WrittenEntry | null;
  readonly own: OwnEntry | null;
  /** Why it is none: not an object, or nothing that could be read. */
  readonly fault?: "not-an-entry";
};

/** A diary as it was read, in the order of the file. */
export type DiaryFile = {
  /** "by-date": date, then time, then entry. "list": entries one after another. "own": an export of ours. */
  readonly shape: "by-date" | "list" | "own";
  readonly entries: readonly FileEntry[];
  /** The children it names, by what it calls them. */
  readonly names: ReadonlyMap<string, string>;
  /** What stands beside the entries, as it is written. */
  readonly beside: readonly { readonly key: string; readonly text: string }[];
  /** Dates, and times of one date, that stand more than once; each is kept. */
  readonly repeated: readonly string[];
};
