/** A value of a JSON text with where it stands in it: `end` is behind its last character. */
type Placed = { readonly start: number; readonly end: number };

/** A text, a figure as it is spelled, or true, false and null. */
export type JsonPlain = Placed & { readonly is: "text" | "number" | "literal"; readonly text: string };
export type JsonArray = Placed & { readonly is: "array"; readonly items: readonly JsonNode[] };
/** Its pairs in the order of the file; a key that stands twice is there twice. */
export type JsonObject = Placed & { readonly is: "object"; readonly pairs: readonly JsonPair[] };
export type JsonPair = { readonly key: string; readonly value: JsonNode; readonly start: number };

export type JsonNode = JsonPlain | JsonArray | JsonObject;

/** The value as a program has it; undefined for a list or an object. */
export function plainOf(node: JsonNode): string | number | boolean | null | undefined {
  if (node.is === "text") return node.text;
  if (node.is === "number") return Number(node.text);
  if (node.is !== "literal") return undefined;
  return node.text === "null" ? null : node.text === "true";
}

/** Where a character of a text stands; lines and columns count from 1. */
export function placeOf(content: string, at: number): { line: number; column: number } {
  const before = content.slice(0, at);
  const lines = before.split(/\r\n|\n|\r/);
  return { line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 };
}
