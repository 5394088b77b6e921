import { AS_WRITTEN } from "#lib/diary/core/export-beside.ts";
import { readRows } from "#lib/diary/core/export-read-rows.ts";
import type { ExportRow } from "#lib/diary/core/export-rows.ts";
import { type Overrides, withOverrides } from "#lib/diary/core/journal/overrides.ts";
import { readSaid, type Said } from "#lib/diary/core/journal/read-entry.ts";
import { Remarks } from "#lib/diary/core/journal/remark.ts";
import { soundSaid } from "#lib/diary/core/journal/sound-said.ts";
import { isStorable } from "#lib/diary/core/journal/storable-text.ts";
import type { WrittenEntry } from "./diary-file.ts";

/** What our own export says beside how an entry is written, before anything of it is believed. */
export type OwnEntry = {
  /** The same wherever the entry travels: where it came from, or its id in the Nestling where it was recorded. */
  readonly id: string;
  readonly date: string;
  readonly time: string;
  /** The time zone it was written in; "" where the file does not say. */
  readonly zone: string;
  /** What the record says other than the reading of the entry. */
  readonly is: Overrides;
  /** What an earlier import had kept of its file; null for nothing. */
  readonly raw: unknown;
  readonly confirmed: readonly string[];
  /** Its rows where the export is a table. */
  readonly rows: readonly ExportRow[] | null;
};

/** What an entry of our own says: its writing, read as ever, and what stands beside it. Null where the record could not keep it. */
export function readOwn({ rows, is }: OwnEntry, written: WrittenEntry): Said | null {
  const read = rows ? readRows(rows, new Remarks()) : readSaid(written.fields, () => "other", new Remarks());
  return soundSaid(withOverrides(read as Said, is));
}

/** What to keep as the original of an entry, null for nothing; undefined where the record could not keep it. */
export function ownOriginal({ raw }: OwnEntry, written: WrittenEntry): object | null | undefined {
  if (raw === null) return null;
  if (typeof raw !== "object" || Array.isArray(raw) || !isStorable(raw)) return undefined;
  const { text } = raw as { text?: unknown };
  return text === AS_WRITTEN ? { ...raw, text: written.text } : raw;
}
