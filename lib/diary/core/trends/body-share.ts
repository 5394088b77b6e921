/** Pain at one place over a period: on how many days and in how many entries, the mean and the highest of its levels. */
export type PlacePain = {
  /** An id of the list of places; "other" has a name. */
  readonly location: string;
  /** The place in the family's own word, where the list does not have it. */
  readonly name: string | null;
  readonly days: number;
  readonly entries: number;
  readonly mean: number;
  readonly max: number;
};

/** A place beside all that was told: the share, from 0 to 1, of the days and entries that tell of pain. */
export type PlaceShare = PlacePain & { readonly ofDays: number; readonly ofEntries: number };

/** Where it hurt over a period, the place with the most days first; a level of 0 tells that a place was looked at, and hurts nowhere. */
export function bodyShare(
  places: readonly PlacePain[],
  told: { readonly days: number; readonly entries: number },
): readonly PlaceShare[] {
  return places
    .filter(({ max }) => max > 0)
    .map((place) => ({
      ...place,
      ofDays: told.days > 0 ? place.days / told.days : 0,
      ofEntries: told.entries > 0 ? place.entries / told.entries : 0,
    }))
    .sort(
      (one, other) =>
        other.days - one.days || other.mean - one.mean || (one.location < other.location ? -1 : 1),
    );
}

/** A place as an address names it: its id, and the family's word for one that is not in the list. */
export const placeKey = ({ location, name }: Pick<PlacePain, "location" | "name">): string =>
  location === "other" && name ? `other:${name.toLowerCase()}` : location;

/** The place an address names; null for all of them. */
export function readPlace(
  asked: unknown,
): { readonly location: string; readonly name: string | null } | null {
  if (typeof asked !== "string" || !/^[a-z][a-z-]{0,39}(:.{1,200})?$/u.test(asked)) return null;
  const [location = "", name] = asked.split(/:(.*)/su);
  return { location, name: name ? name.toLowerCase() : null };
}
