import type { EntryContent } from "#lib/diary/core/entry.ts";
import type { CalendarDate } from "#lib/kernel/dates.ts";

/** An entry as an import keeps it; `origin` at most 200 characters. */
export type DiaryRow = {
  readonly childId: string;
  readonly content: EntryContent;
  /** What belongs to another day than the entry: the sleep of the night that began on it. */
  readonly aside: EntryContent | null;
  /** The entry as it stood in the file, to the letter; null for one of our own export that came from no file. */
  readonly raw: unknown;
  readonly confirmed: readonly string[];
  readonly origin: string;
  /** How the file says it, to be compared with the record once it is stored. */
  readonly place: number;
};

/** What is known of entries of the record by where they came from: withdrawn ones too, but not those of undone imports. */
export type KnownEntries = ReadonlyMap<string, { readonly isWithdrawn: boolean }>;

export type DiaryContext = {
  readonly children: Readonly<
    Record<string, { readonly bornOn: CalendarDate; readonly zone: string; readonly known: KnownEntries }>
  >;
  readonly today: CalendarDate;
  /** ISO text. */
  readonly now: string;
  /** An id drawn from a text, always the same for the same. */
  readonly idOf: (text: string) => string;
  /** Whether a name is a time zone's. */
  readonly isZone: (name: string) => boolean;
};
