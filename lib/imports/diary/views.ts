import { bodyLocations } from "#lib/diary/core/body-locations.ts";
import type { AskedName, Brought } from "../core/import-view.ts";
import { OTHER, placeNames } from "./core/place-names.ts";

/** The places of pain a person has to say the meaning of: those that may be several, then those the list does not have ("other"). */
export function askedPlaces({ table: { diary }, choices: { places = {} } }: Brought): readonly AskedName[] {
  if (!diary) return [];
  const written = diary.entries.flatMap(({ own, written }) => (written && !own ? [written] : []));
  return placeNames(written).map(({ key, text, rows, meant }) => {
    const said = Object.hasOwn(places, key) ? (places[key] ?? "") : "";
    const options = meant.length > 0 ? [...meant, OTHER] : all;
    return { of: "place", key, text, rows, options, chosen: said || (meant.length > 0 ? "" : OTHER) };
  });
}

const all = bodyLocations.map(({ id }) => id);
