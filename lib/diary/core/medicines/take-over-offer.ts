import { plainName } from "../plain-name.ts";
import type { Medicine } from "./medicine.ts";

/** The medicines of a sibling that can be taken over. */
export type TakeOverOffer<Sibling> = {
  readonly sibling: Sibling;
  readonly medicines: readonly Medicine[];
};

/** What siblings' lists have that a child's own has not, by name; siblings without any are left out. */
export function takeOverOffers<Sibling extends { readonly id: string }>(
  own: readonly Pick<Medicine, "name">[],
  siblings: readonly Sibling[],
  lists: ReadonlyMap<string, readonly Medicine[]>,
): readonly TakeOverOffer<Sibling>[] {
  const known = new Set(own.map(({ name }) => plainName(name)));
  return siblings
    .map((sibling) => ({
      sibling,
      medicines: (lists.get(sibling.id) ?? []).filter(({ name }) => !known.has(plainName(name))),
    }))
    .filter(({ medicines }) => medicines.length > 0);
}
