import { timeText } from "#lib/diary/core/export-entry.ts";
import { essenceOf } from "#lib/diary/core/journal/essence.ts";
import type { CalendarDate } from "#lib/kernel/dates.ts";
import type { WrittenEntry } from "./diary-file.ts";

/** The column's limit. */
const LONGEST = 200;

/**
 * Where an entry comes from, the same at every import in the same years: its day and time, and what it says. The same journal in another
 * shape, with its keys in another order or what is empty left out, is the same entry; whatever else was chosen makes no other.
 */
export function entryOrigin(
  { fields, time }: WrittenEntry,
  day: CalendarDate,
  minute: number | null,
  idOf: (text: string) => string,
): string {
  const unread = minute === null ? (time?.text.trim() ?? "") : "";
  return `entries:${day}:${timeText(minute) || "-"}:${idOf(`${unread} ${essenceOf(fields)}`)}`;
}

/** The origin an export names; null where it can be none. */
export function ownOrigin(id: string): string | null {
  return /^(?:nestling|entries|[a-z-]{1,20}):[\w:.-]{1,160}$/.test(id) && id.length <= LONGEST ? id : null;
}
