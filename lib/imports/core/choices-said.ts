import type { Choices } from "./choices.ts";
import type { ChildInFile } from "./source.ts";

/** Who a child of the file is here, by its place in the file; what was not said of stays as it was. */
export function sayChildren(
  of: readonly ChildInFile[],
  said: ReadonlyMap<number, string>,
  before: Choices["children"],
): Choices["children"] {
  const now = Object.fromEntries(
    [...said].flatMap(([place, id]) => (of[place] ? [[of[place].key.toWellFormed(), id]] : [])),
  );
  return { ...before, ...now };
}
