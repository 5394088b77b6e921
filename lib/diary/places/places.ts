import type { Db } from "#lib/platform/db.ts";
import { idFrom } from "#lib/platform/derived-id.ts";
import { entryLine, isEntryReplay } from "../core/entry-replay.ts";
import type { PlacedEntry } from "../placing/placing.ts";
import { type ChildKey, findEntriesById } from "../queries.ts";
import { listCorrected } from "./queries.ts";

/** Where an entry is kept: under its own id, or where that holds other content under the next one made from it. */
export type EntryPlace = {
  readonly entry: PlacedEntry;
  readonly id: string;
  /** Whether just this is there already. */
  readonly isStored: boolean;
  /** Whether what its own id holds was changed since: then nobody knows whether it is that, sent again. */
  readonly isCorrected?: boolean;
};

/** The places of entries; `others` are those whose own id holds something else. */
export async function findPlaces(
  db: Db,
  child: ChildKey,
  entries: readonly PlacedEntry[],
  replay: { readonly ever: boolean } = { ever: false },
): Promise<{ readonly places: readonly EntryPlace[]; readonly others: readonly PlacedEntry[] }> {
  const found: EntryPlace[] = [];
  const others: PlacedEntry[] = [];
  let open = entries.map((entry) => ({ entry, id: entry.entryId }));
  while (open.length > 0) {
    const rows = await findEntriesById(
      db,
      child,
      open.map(({ id }) => id),
    );
    const stored = new Map(rows.map((row) => [row.id, row]));
    const taken = open.filter(({ entry, id }) => {
      const known = stored.get(id);
      const isStored = known !== undefined && isEntryReplay(known, entry, replay);
      if (!known || isStored) found.push({ entry, id, isStored });
      return known !== undefined && !isStored;
    });
    others.push(...taken.filter(({ entry, id }) => id === entry.entryId).map(({ entry }) => entry));
    open = taken.map(nextPlace);
  }
  const order = (place: EntryPlace) => entries.indexOf(place.entry);
  const corrected = await listCorrected(
    db,
    child,
    others.map(({ entryId }) => entryId),
  );
  const places = found
    .map((place) => ({ ...place, isCorrected: corrected.has(place.entry.entryId) }))
    .toSorted((one, other) => order(one) - order(other));
  return { places, others };
}

/** Always the same for the same content, so that sending that again, too, is storing it once. */
export function nextPlace<T extends { readonly entry: PlacedEntry; readonly id: string }>(place: T): T {
  return { ...place, id: idFrom(entryLine(place.id, place.entry)) };
}
