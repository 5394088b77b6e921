import type { JsonNode, JsonObject } from "#lib/diary/core/journal/json-tree.ts";
import type { DiaryFile, WrittenEntry } from "./diary-file.ts";
import { entriesByDate } from "./entries-by-date.ts";
import type { Unplaced } from "./listed-entry.ts";
import type { OwnEntry } from "./own-entry.ts";

/**
 * Our own export: entries by date and time as everybody reads them, and beside them, under "nestling", each with its whole date and what
 * that shape has no place for. The two are brought together by date and time; of several at one time by their order.
 */
export function readOwnJson(root: JsonNode, content: string): DiaryFile | null {
  if (root.is !== "object") return null;
  const head = root.pairs.find(({ key }) => key === "nestling")?.value;
  const others = { ...root, pairs: root.pairs.filter(({ key }) => key !== "nestling") };
  const { entries, beside, repeated } = entriesByDate(others, content);
  const waiting = Map.groupBy(entries, ({ written }) =>
    slotOf(written?.date?.text ?? "", written?.time?.text ?? ""),
  );
  const own = ownEntries(head).map((each): Unplaced => {
    const found = waiting.get(slotOf(each.date.slice(5).replace("-", ""), each.time))?.shift();
    return found?.written
      ? { written: onDay(found.written, each.date), own: each }
      : { written: null, own: each, fault: "not-an-entry" };
  });
  const added = [...waiting.values()].flat();
  const child = childIn(head);
  return {
    shape: "own",
    entries: [...own, ...added].map((entry, at) => ({ ...entry, place: at + 1, childKey: child?.id ?? "" })),
    names: new Map(child ? [[child.id, child.name]] : []),
    beside,
    repeated,
  };
}

const slotOf = (date: string, time: string) => `${date} ${time}`;

const onDay = (written: WrittenEntry, date: string): WrittenEntry => ({
  ...written,
  date: { plain: date, text: date },
});

function ownEntries(head: JsonNode | undefined): OwnEntry[] {
  const list = valueIn(head, "entries");
  const fileZone = valueIn(head, "zone");
  const own = fileZone?.is === "text" ? fileZone.text : "";
  if (list?.is !== "array") return [];
  return list.items.flatMap((item): OwnEntry[] => {
    if (item.is !== "object") return [];
    const { id, date, time, zone = own, is = {}, raw = null, confirmed } = objectOf(item);
    if (!isText(id) || !isText(date) || !isText(time) || !isText(zone) || !isObject(is)) return [];
    return [{ id, date, time, zone, is, raw, confirmed: textsOf(confirmed), rows: null }];
  });
}

function childIn(head: JsonNode | undefined): { id: string; name: string } | null {
  const child = valueIn(head, "child");
  const { id, name } = child?.is === "object" ? objectOf(child) : {};
  return isText(id) && isText(name) ? { id, name } : null;
}

const isText = (value: unknown): value is string => typeof value === "string";

export const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** The texts of a list; none for anything else. */
export const textsOf = (value: unknown): string[] => (Array.isArray(value) ? value.filter(isText) : []);

function valueIn(node: JsonNode | undefined, key: string): JsonNode | undefined {
  return node?.is === "object" ? node.pairs.find((pair) => pair.key === key)?.value : undefined;
}

/** The value as a program has it. A key called `__proto__` is a key like any other. */
function toValue(node: JsonNode): unknown {
  if (node.is === "array") return node.items.map(toValue);
  if (node.is === "object") return objectOf(node);
  if (node.is === "text") return node.text;
  return node.is === "number" ? Number(node.text) : node.text === "null" ? null : node.text === "true";
}

function objectOf({ pairs }: JsonObject): Record<string, unknown> {
  return Object.fromEntries(pairs.map(({ key, value }) => [key, toValue(value)]));
}
