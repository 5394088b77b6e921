import type { Db } from "#lib/platform/db.ts";
import { insertEntries, type NewEntry } from "../mutations.ts";
import { type EntryPlace, findPlaces, nextPlace } from "../places/places.ts";
import type { PlacedEntry } from "../placing/placing.ts";
import type { ChildKey } from "../queries.ts";

export type KeptPlace = { readonly entry: PlacedEntry; readonly id: string; readonly isNew: boolean };

type Place = { readonly child: ChildKey; readonly recordedBy: string };

/**
 * Stores entries in their places. One that somebody else stored in the meantime is found there; an id that is another child's, of which
 * nothing is to be learnt, gives way to the next one.
 */
export async function keepEntries(
  db: Db,
  places: readonly EntryPlace[],
  { child, recordedBy }: Place,
): Promise<KeptPlace[]> {
  const kept: KeptPlace[] = places.map(({ entry, id, isStored }) => ({ entry, id, isNew: !isStored }));
  let open = kept.filter(({ isNew }) => isNew);
  while (open.length > 0) {
    const added = new Set(
      await insertEntries(
        db,
        open.map((place) => toRow(place, child, recordedBy)),
      ),
    );
    open = await moveOn(
      db,
      child,
      kept,
      open.filter(({ id }) => !added.has(id)),
    );
  }
  return kept;
}

/** Puts those that were not taken in where they are by now, or are to be tried next; answers the latter. */
async function moveOn(
  db: Db,
  child: ChildKey,
  kept: KeptPlace[],
  left: readonly KeptPlace[],
): Promise<KeptPlace[]> {
  const open: KeptPlace[] = [];
  for (const place of left) {
    const here = { ...place.entry, entryId: place.id };
    const [found] = (await findPlaces(db, child, [here])).places;
    const isSeen = found !== undefined && (found.isStored || found.id !== place.id);
    const next = isSeen ? { ...place, id: found.id, isNew: !found.isStored } : nextPlace(place);
    kept[kept.indexOf(place)] = next;
    if (next.isNew) open.push(next);
  }
  return open;
}

function toRow({ id, entry }: KeptPlace, child: ChildKey, recordedBy: string): NewEntry {
  const { content, confirmed } = entry;
  const about = { raw: null, importId: null, origin: null };
  return { ...content, id, familyId: child.familyId, childId: child.id, confirmed, recordedBy, ...about };
}
