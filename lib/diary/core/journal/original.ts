import { withoutTypes } from "./attribute-values.ts";
import { readJsonTree } from "./json-reader.ts";
import type { WrittenField } from "./written-field.ts";
import { fieldsOf } from "./written-fields.ts";

/**
 * What is kept of an imported entry, in `raw`: its day and time as the file wrote them, null where it had none, and its text as it stood
 * there to the letter: what a parsed object would lose (keys that stand twice, figures as they are spelled) is in it.
 */
export type Original = { readonly date: string | null; readonly time: string | null; readonly text: string };

/** The original in a record's `raw`; null where there is none. */
export function originalOf(raw: unknown): Original | null {
  if (typeof raw !== "object" || raw === null) return null;
  const { date = null, time = null, text } = raw as Record<string, unknown>;
  const isTold = (value: unknown) => value === null || typeof value === "string";
  if (typeof text !== "string" || !isTold(date) || !isTold(time)) return null;
  return { date: date as string | null, time: time as string | null, text };
}

/** An original's text is one entry, which was read once within limits. */
const LIMITS = { depth: 12, keys: 1000, values: 100_000 };

/** The keys of an original in their order; none where its text is no entry. */
export function originalFields({ text }: Original): WrittenField[] {
  const tree = readJsonTree(text, LIMITS);
  return tree.ok && tree.value.is === "object" ? fieldsOf(withoutTypes(tree.value).pairs) : [];
}
