import type { Choices } from "./choices.ts";
import type { AskedName } from "./import-view.ts";
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

/** What names of the file mean, by their place among those asked about; only what was offered is taken. */
export function sayNames(
  asked: readonly AskedName[],
  said: ReadonlyMap<number, string>,
  { vaccines = {}, places = {} }: Pick<Choices, "vaccines" | "places">,
): Required<Pick<Choices, "vaccines" | "places">> {
  const of = (kind: AskedName["of"]) =>
    Object.fromEntries(
      [...said].flatMap(([place, value]) => {
        const name = asked[place];
        const isOffered = value === "" || name?.options.includes(value);
        return name?.of === kind && isOffered ? [[name.key, value] as const] : [];
      }),
    );
  return { vaccines: { ...vaccines, ...of("vaccine") }, places: { ...places, ...of("place") } };
}
