import data from "./data/body-locations.json" with { type: "json" };
import { type BodySide, placeWords, wordsOf } from "./place-words.ts";

export type BodyView = "front" | "back";

/** A place of the body as the diary names it; a general one ("all over") is on no view. */
export type BodyLocation = {
  readonly id: string;
  readonly region: string;
  readonly side: BodySide;
  readonly views: readonly BodyView[];
  readonly synonyms: readonly string[];
  readonly names: { readonly en: string; readonly es: string };
};

export const bodyLocations = data.rows as readonly BodyLocation[];

const byName = wordMap(({ id, names }) => [id, names.en, names.es]);
/** By what means a place in one word; without the side a name tells, "left knee" is a knee. */
const byWord = wordMap(({ names, synonyms }) =>
  [names.en, names.es, ...synonyms].map((word) => wordsOf(word).base),
);

/**
 * The place a text means ("L knee", "dolor de rodilla izquierda", "glutes"), by the list's own names and then its other words; several
 * to choose from where it does not tell the side or which; null where the list does not know it.
 */
export function findLocation(
  text: string,
): { readonly id: string } | { readonly choose: readonly string[] } | null {
  const named = byName.get(placeWords(text));
  if (named?.length === 1) return { id: named[0]!.id };
  const { base, side } = wordsOf(text);
  const meant = byWord.get(base) ?? [];
  const onSide = meant.filter((place) => place.side === side);
  const found = onSide.length > 0 ? onSide : meant;
  if (found.length === 0) return null;
  return found.length === 1 ? { id: found[0]!.id } : { choose: found.map(({ id }) => id) };
}

function wordMap(
  wordsFor: (place: BodyLocation) => readonly string[],
): ReadonlyMap<string, readonly BodyLocation[]> {
  const map = new Map<string, BodyLocation[]>();
  for (const place of bodyLocations) {
    for (const word of new Set(wordsFor(place).map(placeWords)))
      map.set(word, [...(map.get(word) ?? []), place]);
  }
  map.delete("");
  return map;
}
