import type { JsonNode, JsonObject } from "#lib/diary/core/journal/json-tree.ts";
import { writtenOf } from "#lib/diary/core/journal/written-fields.ts";
import type { DiaryFile } from "./diary-file.ts";
import { entriesByDate, isDateKey } from "./entries-by-date.ts";
import { entryOf, type Unplaced } from "./listed-entry.ts";

/** A tree as a diary: by date and then by time, a list, one entry alone, or an object that holds one of these; null for anything else. */
export function diaryShape(node: JsonNode, content: string): DiaryFile | null {
  if (node.is === "array") return listed(node.items, content);
  if (node.is !== "object") return null;
  const holder = holderIn(node);
  if (holder) {
    const inner = diaryShape(holder.value, content);
    const others = node.pairs.filter((pair) => pair !== holder);
    return inner && { ...inner, beside: [...besideIn(others), ...inner.beside] };
  }
  if (node.pairs.some(({ key, value }) => isDateKey(key) && !isPlain(value))) {
    const { entries, beside, repeated } = entriesByDate(node, content);
    return { ...nothing, shape: "by-date", entries: placed(entries), beside, repeated };
  }
  return node.pairs.some(({ key }) => key.toLowerCase() === "date") ? listed([node], content) : null;
}

/** What holds the entries: named so, or the only list of an object without dates. */
function holderIn({ pairs }: JsonObject) {
  const named = pairs.find(({ key, value }) => /^(?:entries|items)$/i.test(key) && !isPlain(value));
  if (named || pairs.some(({ key }) => isDateKey(key) || key.toLowerCase() === "date")) return named;
  const lists = pairs.filter(({ value }) => value.is === "array");
  return lists.length === 1 ? lists[0] : undefined;
}

const isPlain = ({ is }: JsonNode) => is !== "object" && is !== "array";

const besideIn = (pairs: JsonObject["pairs"]) =>
  pairs.map(({ key, value }) => ({ key, text: writtenOf(value).text }));

function listed(items: readonly JsonNode[], content: string): DiaryFile {
  return { ...nothing, shape: "list", entries: placed(items.map((item) => entryOf(item, content))) };
}

const placed = (entries: readonly Unplaced[]) =>
  entries.map((entry, at) => ({ ...entry, place: at + 1, childKey: "" }));

const nothing = { names: new Map(), beside: [], repeated: [] } as const;
