import type { JsonNode, JsonObject } from "./json-tree.ts";

/**
 * An item of a table as its database spells it, with the type of each value around it (`{"S": "0523"}`, `{"N": "5"}`, `{"M": {…}}`), as
 * the plain entry it stands for; any other entry as it is.
 */
export function withoutTypes(entry: JsonObject): JsonObject {
  const date = entry.pairs.find(({ key }) => key.toLowerCase() === "date")?.value;
  if (date?.is !== "object" || typeOf(date) !== "S") return entry;
  return { ...entry, pairs: entry.pairs.map((pair) => ({ ...pair, value: plain(pair.value) })) };
}

const FIGURE = /^-?\d{1,15}(?:\.\d{1,15})?$/;

const typeOf = (node: JsonObject) => (node.pairs.length === 1 ? node.pairs[0]?.key : undefined);

function plain(node: JsonNode): JsonNode {
  const inner = node.is === "object" ? node.pairs[0]?.value : undefined;
  if (node.is !== "object" || !inner) return node;
  const type = typeOf(node);
  if (type === "S" || type === "BOOL") return inner;
  if (type === "N" && inner.is === "text" && FIGURE.test(inner.text)) return { ...inner, is: "number" };
  if (type === "NULL") return { ...inner, is: "literal", text: "null" };
  if (type === "L" && inner.is === "array") return { ...inner, items: inner.items.map(plain) };
  if (type === "M" && inner.is === "object")
    return { ...inner, pairs: inner.pairs.map((pair) => ({ ...pair, value: plain(pair.value) })) };
  return node;
}
