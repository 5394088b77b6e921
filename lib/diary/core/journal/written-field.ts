import type { EntryField } from "./entry-keys.ts";
import type { JsonNode } from "./json-tree.ts";

/** A plain value of a file; undefined where a list or an object stands in its place. */
export type Plain = string | number | boolean | null | undefined;

/** A value with how it is written: the text itself, the spelling of a figure, or a list or object as JSON without spaces. */
export type WrittenValue = { readonly plain: Plain; readonly text: string };

/** A line of a field with several: a place, a medication, an activity. */
export type WrittenLine = WrittenValue & { readonly name: string };

/** A key of an entry, in the order of the file. `lines` where it holds an object; null where it holds one value. */
export type WrittenField = {
  readonly key: string;
  readonly field: EntryField | null;
  readonly isMisspelt: boolean;
  readonly value: WrittenValue;
  readonly lines: readonly WrittenLine[] | null;
  /** As it stood in the file. */
  readonly node: JsonNode;
};
