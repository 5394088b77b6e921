import { withoutTypes } from "#lib/diary/core/journal/attribute-values.ts";
import type { JsonNode, JsonPair } from "#lib/diary/core/journal/json-tree.ts";
import type { WrittenField, WrittenValue } from "#lib/diary/core/journal/written-field.ts";
import { fieldsOf, writtenOf } from "#lib/diary/core/journal/written-fields.ts";
import type { FileEntry } from "./diary-file.ts";

export type Unplaced = Omit<FileEntry, "place" | "childKey">;

/** An entry that says its day and time itself, as in a list. */
export function entryOf(node: JsonNode, content: string): Unplaced {
  if (node.is !== "object") return notAnEntry(node, content);
  const fields = fieldsOf(withoutTypes(node).pairs);
  const date = fields.find(({ field }) => field === "date");
  const time = fields.find(({ field }) => field === "time");
  const others = fields.filter((field) => field !== date && field !== time).map(asUnknown);
  return {
    written: {
      date: date?.value ?? null,
      time: time?.value ?? null,
      fields: others,
      text: content.slice(node.start, node.end),
    },
    own: null,
  };
}

/** An entry whose day, and time where it has one, stand before it. */
export function entryAt(
  pairs: readonly JsonPair[],
  date: WrittenValue,
  time: WrittenValue | null,
  text: string,
): Unplaced {
  return { written: { date, time, fields: fieldsOf(pairs).map(asUnknown), text }, own: null };
}

export function notAnEntry(node: JsonNode, content: string, date: WrittenValue | null = null): Unplaced {
  const { start, end } = node;
  const field = { key: "", field: null, isMisspelt: false, value: writtenOf(node), lines: null, node };
  const written = { date, time: null, fields: [field], text: content.slice(start, end) };
  return { written, own: null, fault: "not-an-entry" };
}

/** A second day or time within an entry says nothing that could be kept. */
function asUnknown(field: WrittenField): WrittenField {
  return field.field === "date" || field.field === "time" ? { ...field, field: null } : field;
}
