import { readKey } from "#lib/diary/core/journal/entry-keys.ts";
import type { JsonNode, JsonObject, JsonPair } from "#lib/diary/core/journal/json-tree.ts";
import type { WrittenValue } from "#lib/diary/core/journal/written-field.ts";
import { writtenOf } from "#lib/diary/core/journal/written-fields.ts";
import type { DiaryFile } from "./diary-file.ts";
import { entryAt, entryOf, notAnEntry, type Unplaced } from "./listed-entry.ts";

/** Whether a key can be a day: three or four figures, or a date. */
export function isDateKey(key: string): boolean {
  return /^\s*(?:\d{3,4}|\d{1,2}[-/.]\d{1,2}|\d{4}-\d{2}-\d{2})\s*$/.test(key);
}

type ByDate = Pick<DiaryFile, "beside" | "repeated"> & { readonly entries: readonly Unplaced[] };

/** The entries of an object by date and then by time, in the order of the file. What is no object or list stands beside them. */
export function entriesByDate(node: JsonObject, content: string): ByDate {
  const entries: Unplaced[] = [];
  const beside: { key: string; text: string }[] = [];
  const seen = new Set<string>();
  const repeated: string[] = [];
  for (const { key, value } of node.pairs) {
    if (value.is !== "object" && value.is !== "array") {
      beside.push({ key, text: writtenOf(value).text });
      continue;
    }
    if (seen.has(key)) repeated.push(key);
    seen.add(key);
    const date = { plain: key, text: key };
    if (value.is === "array") entries.push(...value.items.map((item) => ofDay(item, date, content)));
    else entries.push(...entriesOfDay(value, date, content, repeated));
  }
  return { entries, beside, repeated };
}

/** The entries of one day, by time; what stands there without one is an entry without a time. */
function entriesOfDay(day: JsonObject, date: WrittenValue, content: string, repeated: string[]): Unplaced[] {
  const timeless: JsonPair[] = [];
  const entries: Unplaced[] = [];
  const seen = new Set<string>();
  for (const pair of day.pairs) {
    const { key, value } = pair;
    if (!isTimeKey(pair)) {
      timeless.push(pair);
      continue;
    }
    if (seen.has(key)) repeated.push(`${date.text} ${key}`);
    seen.add(key);
    const time = { plain: key, text: key };
    for (const item of value.is === "array" ? value.items : [value])
      entries.push(
        item.is === "object"
          ? entryAt(item.pairs, date, time, content.slice(item.start, item.end))
          : notAnEntry(item, content, date),
      );
  }
  const [first] = timeless;
  if (!first) return entries;
  const text =
    entries.length === 0
      ? content.slice(day.start, day.end)
      : `{${timeless.map(({ start, value }) => content.slice(start, value.end)).join(", ")}}`;
  return [...entries, entryAt(timeless, date, null, text)];
}

/** Whether a key below a day is a time of it: it holds an entry, and is not itself a part of one. */
function isTimeKey({ key, value }: JsonPair): boolean {
  if (value.is !== "object" && value.is !== "array") return false;
  return /^[\d\s:.]*$/.test(key) || readKey(key) === null;
}

function ofDay(item: JsonNode, date: WrittenValue, content: string): Unplaced {
  if (item.is !== "object") return notAnEntry(item, content, date);
  const entry = entryOf(item, content);
  return entry.written ? { ...entry, written: { ...entry.written, date } } : entry;
}
