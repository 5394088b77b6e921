import { bodyLocations } from "#lib/diary/core/body-locations.ts";
import { getLocale } from "#lib/words/words.ts";

/** A place of the body in the reader's language. */
export type BodyPlace = { readonly id: string; readonly region: string; readonly name: string };

/** All places of the list, head to foot. */
export async function bodyPlaces(): Promise<BodyPlace[]> {
  const locale = await getLocale();
  return bodyLocations.map(({ id, region, names }) => ({ id, region, name: names[locale] }));
}
