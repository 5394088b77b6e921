import type { EntryContent } from "#lib/diary/core/entry.ts";
import type { Checked } from "#lib/imports/core/import-view.ts";
import { ownValues } from "./check-own.ts";
import { writtenValues } from "./check-written.ts";
import type { FileEntry } from "./diary-file.ts";
import type { DiaryRow } from "./diary-row.ts";

/** An entry as the database hands it out. */
export type StoredEntry = EntryContent & { readonly raw: unknown };

/** An entry of the file, what was made of it, and what the record has of it now; `aside` is what went to another day. */
export type Compared = {
  readonly file: FileEntry;
  readonly record: DiaryRow;
  readonly stored: StoredEntry | null;
  readonly aside: StoredEntry | null;
};

/** A value of the file: whether the record has it, and whether only as it was written. */
export type CheckedValue = { readonly isThere: boolean; readonly isWritten: boolean };

/**
 * Compares the record with the file: an entry is there when it stands at the day and time that were read, a value when the record has it
 * in its field, with the figures the file's text reads to. Values that are nowhere but in the entry's original, to the letter, are
 * counted apart.
 */
export function checkRecord(compared: readonly Compared[]): Checked {
  const counts = { entries: 0, ofEntries: compared.length, values: 0, ofValues: 0, written: 0 };
  for (const one of compared) {
    if (isAtItsTime(one)) counts.entries += 1;
    for (const { isThere, isWritten } of valuesOf(one)) {
      counts.ofValues += 1;
      if (isThere && !isWritten) counts.values += 1;
      if (isThere && isWritten) counts.written += 1;
    }
  }
  return counts;
}

function isAtItsTime({ record: { content }, stored }: Compared): boolean {
  return (
    stored !== null &&
    stored.day === content.day &&
    stored.minute === content.minute &&
    stored.at === content.at
  );
}

const valuesOf = (one: Compared): readonly CheckedValue[] =>
  one.file.own ? ownValues(one) : writtenValues(one);
