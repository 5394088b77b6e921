import type { EntryContent } from "./entry.ts";

/** An entry as an export holds it: what the record says, where it came from, and what it came as. */
export type ExportEntry = EntryContent & {
  readonly id: string;
  readonly origin: string | null;
  readonly raw: unknown;
  readonly confirmed: readonly string[];
};

/** A child's entries, the oldest first, those without a time behind the others of their day. */
export type ExportedDiary = {
  readonly child: { readonly id: string; readonly name: string };
  /** The family's time zone. */
  readonly zone: string;
  readonly entries: readonly ExportEntry[];
};

/** The same wherever the entry travels: one that came from a file or another Nestling keeps what it was known by. */
export function exportId({ id, origin }: ExportEntry): string {
  return origin ?? `nestling:${id}`;
}

/** "1300"; "" where the time is not known. */
export function timeText(minute: number | null): string {
  if (minute === null) return "";
  return `${String(Math.floor(minute / 60)).padStart(2, "0")}${String(minute % 60).padStart(2, "0")}`;
}
