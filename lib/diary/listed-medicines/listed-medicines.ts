import type { Db } from "#lib/platform/db.ts";
import type { EntryDraft } from "../core/entry-draft.ts";
import type { Medicine } from "../core/medicines/medicine.ts";
import { listMedicines, listMedicinesById } from "../medicines/queries.ts";
import type { ChildKey } from "../queries.ts";

export type ListedMedicines = {
  /** The child's list as it is. */
  readonly list: readonly Medicine[];
  /** The same with those that the entries name and that were taken off it since. */
  readonly named: readonly Medicine[];
};

/** The child's medicines, in so far as entries have to do with them. */
export async function medicinesFor(
  db: Db,
  child: ChildKey,
  drafts: readonly Pick<EntryDraft, "intakes">[],
): Promise<ListedMedicines> {
  const intakes = drafts.flatMap((draft) => draft.intakes);
  if (intakes.length === 0) return { list: [], named: [] };
  const list = await listMedicines(db, child);
  const others = new Set(intakes.flatMap(({ medicineId }) => medicineId ?? []));
  for (const { id } of list) others.delete(id);
  const off = await listMedicinesById(db, child, [...others]);
  return { list, named: [...list, ...off] };
}
