import type { Remarks } from "#lib/diary/core/journal/remark.ts";
import type { WrittenValue } from "#lib/diary/core/journal/written-field.ts";
import { readClockTime } from "#lib/diary/core/written/clock-time.ts";

/**
 * The minute of the day an entry names; null where it names none, or none that can be read: the entry is then kept without a time, and
 * that is told. 24:00 may be meant for the end of this day or the beginning of the next, and is not read.
 */
export function readFileTime(value: WrittenValue | null, remarks: Remarks): number | null {
  const text = value?.text.trim() ?? "";
  if (value === null || text === "") return null;
  if (/^24:?00$/.test(text.normalize("NFKC"))) {
    remarks.look("time-2400", { text });
    return null;
  }
  const read = readClockTime(value.plain === undefined ? {} : text);
  if (!("error" in read) && !("review" in read)) return read.value;
  remarks.look("time-unread", { text });
  return null;
}
