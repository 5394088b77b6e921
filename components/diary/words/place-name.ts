import { bodyLocations } from "#lib/diary/core/body-locations.ts";
import type { Pain } from "#lib/diary/core/entry.ts";

const byId = new Map(bodyLocations.map((location) => [location.id, location]));

/** The name of a place of the body: as it was written, or the list's own. */
export function placeName({ location, name }: Pick<Pain, "location" | "name">, locale: string): string {
  if (name) return name;
  const names = byId.get(location)?.names;
  return (locale === "es" ? names?.es : names?.en) ?? location;
}
