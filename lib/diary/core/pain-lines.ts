import type { Pain } from "./entry.ts";

/** A line of the form: how strong pain was, and every place of which just the same was said. */
export type PainGroup = { readonly pain: Pain; readonly locations: readonly string[] };

/** An entry's pains as the lines they can be written in: places of one level, told alike, are ticked in one. In the order they were told. */
export function painGroups(pains: readonly Pain[]): readonly PainGroup[] {
  const alike = ({ text, scale, rater, items, name }: Pain) =>
    JSON.stringify([text, scale, rater, Object.entries(items ?? {}).sort(), name]);
  return [...Map.groupBy(pains, alike).values()].flatMap((group) => {
    const [pain] = group;
    return pain ? [{ pain, locations: group.map(({ location }) => location) }] : [];
  });
}

/** So many lines have a body to tap; a page of bodies is long to load. */
const BODIES = 3;

/** Whether a line says where on a body: the first one, those that hold something up to so many, and each that holds several places. */
export function hasBody(place: number, group: PainGroup | null): boolean {
  return place === 1 || (group !== null && (place <= BODIES || group.locations.length > 1));
}
