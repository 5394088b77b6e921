import { plainName } from "#lib/diary/core/plain-name.ts";

type Named = { readonly name: string };

/** Whether two medications were written by one name. */
export function isNamedAs(one: Named, other: Named): boolean {
  return plainName(one.name) === plainName(other.name);
}

/** What doses were called that go by another name than `own`, each once, in the order of the alphabet: "Calpol, Tylenol". Null for none. */
export function otherNames(own: Named, doses: readonly Named[]): string | null {
  const byName = new Map(
    doses.filter((dose) => !isNamedAs(dose, own)).map(({ name }) => [plainName(name), name]),
  );
  const names = [...byName].toSorted(([one], [other]) => (one < other ? -1 : 1)).map(([, name]) => name);
  return names.length > 0 ? names.join(", ") : null;
}
