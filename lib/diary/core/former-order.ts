import type { Pain } from "./entry.ts";

/** The pains of an entry that is put right, those of the same places in the order they stood in, what is new after them. */
export function inFormerOrder(pains: readonly Pain[], before: readonly Pain[]): readonly Pain[] {
  const place = ({ location, name }: Pain) => {
    const at = before.findIndex((former) => former.location === location && former.name === name);
    return at < 0 ? before.length : at;
  };
  return pains.toSorted((a, b) => place(a) - place(b));
}
