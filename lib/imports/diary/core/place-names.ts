import { bodyLocations, findLocation } from "#lib/diary/core/body-locations.ts";
import { shownLine } from "#lib/diary/core/journal/plain-text.ts";
import type { WrittenEntry } from "./diary-file.ts";

const LONGEST = 200;

/** A place of pain as a file calls it; `meant` are the places it may be, none where the list has no such name. */
export type PlaceName = { readonly key: string; readonly text: string; readonly meant: readonly string[] };

/** What tells one name from another, however it is written. Safe as the key of an object. */
export function placeKey(name: string): string {
  return shownLine(name).normalize("NFC").toLowerCase().slice(0, LONGEST).toWellFormed();
}

/** Which place a name means: the list's, the person's choice of several, or "other" where the list has none. Null while it is open. */
export function placeOf(name: string, chosen: Readonly<Record<string, string>>): string | null {
  const key = placeKey(name);
  const said = Object.hasOwn(chosen, key) ? chosen[key] : undefined;
  if (said && bodyLocations.some(({ id }) => id === said)) return said;
  const found = findLocation(shownLine(name));
  if (found === null) return OTHER;
  return "id" in found ? found.id : null;
}

/** A place the list does not have; the name is kept with it. */
export const OTHER = "other";

/** The names of places in an entry, as they stand there. */
export function placesIn({ fields }: WrittenEntry): string[] {
  return fields
    .filter(({ field }) => field === "pain")
    .flatMap(({ lines }) => (lines ?? []).filter(({ text }) => text.trim() !== "").map(({ name }) => name));
}

/** The names of a file that need a word: those of several places, which have to be decided, and those the list does not have. */
export function placeNames(entries: readonly WrittenEntry[]): (PlaceName & { readonly rows: number })[] {
  const found = new Map<string, PlaceName & { rows: number }>();
  const known = new Set<string>();
  for (const name of entries.flatMap((entry) => [...new Set(placesIn(entry))])) {
    const key = placeKey(name);
    const before = found.get(key);
    if (before) before.rows += 1;
    if (before || known.has(key) || key === "") continue;
    const place = findLocation(shownLine(name));
    if (place && "id" in place) known.add(key);
    else
      found.set(key, { key, text: shownLine(name).slice(0, LONGEST), meant: place?.choose ?? [], rows: 1 });
  }
  return [...found.values()].toSorted(
    (one, other) => Number(one.meant.length === 0) - Number(other.meant.length === 0),
  );
}
