import { readKey } from "./entry-keys.ts";
import { type JsonNode, type JsonObject, type JsonPair, plainOf } from "./json-tree.ts";
import type { WrittenField, WrittenLine, WrittenValue } from "./written-field.ts";

/**
 * The keys of an entry with what they hold, in the order of the file. A misspelt key counts only where the right one is not there; a key
 * that nobody knows has no field.
 */
export function fieldsOf(pairs: readonly JsonPair[]): WrittenField[] {
  const read = pairs.map(({ key, value }) => ({ key, value, named: readKey(key) }));
  const exact = new Set(
    read.filter(({ named }) => named && !named.isMisspelt).map(({ named }) => named?.field),
  );
  return read.map(({ key, value, named }) => {
    const isKnown = named !== null && !(named.isMisspelt && exact.has(named.field));
    return {
      key,
      field: isKnown ? named.field : null,
      isMisspelt: isKnown && named.isMisspelt,
      value: writtenOf(value),
      lines: value.is === "object" ? linesOf(value) : null,
      node: value,
    };
  });
}

const linesOf = ({ pairs }: JsonObject): WrittenLine[] =>
  pairs.map(({ key, value }) => ({ name: key, ...writtenOf(value) }));

/** A value with how it is written. */
export function writtenOf(node: JsonNode): WrittenValue {
  return { plain: plainOf(node), text: compact(node) };
}

/** A value as text: a plain one as it is, anything deeper as JSON without spaces, keys that stand twice among them. */
function compact(node: JsonNode): string {
  if (node.is === "text" || node.is === "number") return node.text;
  return node.is === "literal" && node.text === "null" ? "" : json(node);
}

/** A value as JSON without spaces, its figures spelled as they were. */
export function json(node: JsonNode): string {
  if (node.is === "text") return JSON.stringify(node.text);
  if (node.is === "array") return `[${node.items.map(json).join(",")}]`;
  if (node.is === "object")
    return `{${node.pairs.map(({ key, value }) => `${JSON.stringify(key)}:${json(value)}`).join(",")}}`;
  return node.text;
}
