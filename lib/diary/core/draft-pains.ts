import { bodyLocations, findLocation } from "./body-locations.ts";
import type { DraftSheet } from "./draft-sheet.ts";
import { type Pain, type PainRater, type PainScale, painScales } from "./entry.ts";
import { flaccItems } from "./pain-scales.ts";
import { readPainLevel } from "./written/pain-level.ts";
import type { WrittenPain } from "./written-entry.ts";

/** So many figures one level takes. */
const LEVELS = 20;

const raters: readonly PainRater[] = ["self", "observer", "unknown"];

/** The lines of pain, each place of the body once. */
export function readPains(written: readonly WrittenPain[], sheet: DraftSheet): Pain[] {
  const pains = written.map((line) => ({ place: line.place, ...readPain(line, sheet) }));
  const seen = new Set<string>();
  return pains.map(({ place, ...pain }) => {
    const where = pain.location === "other" ? `other ${pain.name ?? ""}` : pain.location;
    if (seen.has(where)) sheet.fault(`pain${place}Location`, "location-twice");
    seen.add(where);
    return pain;
  });
}

function readPain(line: WrittenPain, sheet: DraftSheet): Pain {
  const { place, level, rater } = line;
  const scale = painScales.find((each) => each === line.scale) ?? null;
  const items = readItems(line, scale, sheet);
  const total = items && `${Object.values(items).reduce((sum, score) => sum + score, 0)}`;
  const field = `pain${place}Level`;
  if (level === "" && total === null) sheet.fault(field, "level-missing");
  if (level !== "" && total !== null && level !== total) sheet.fault(field, "level-items");
  const text = level || (total ?? "");
  const read = sheet.take(field, text, readPainLevel, "level-wrong", ({ levels }) => levels.length <= LEVELS);
  return {
    ...readLocation(line, sheet),
    text,
    levels: read?.levels ?? [],
    low: read?.low ?? null,
    high: read?.high ?? null,
    mean: read?.mean ?? null,
    band: read?.band ?? null,
    scale,
    rater: raters.find((each) => each === rater) ?? "unknown",
    items,
  };
}

/** The scores of an observed scale, all of them or none. */
function readItems(
  { place, items }: WrittenPain,
  scale: PainScale | null,
  sheet: DraftSheet,
): Record<string, number> | null {
  if (Object.keys(items).length === 0 || (scale !== "flacc" && scale !== "r-flacc")) return null;
  const missing = flaccItems.filter(({ id }) => !/^[012]$/.test(items[id] ?? ""));
  for (const { id } of missing) sheet.fault(`pain${place}Item-${id}`, "item-missing");
  if (missing.length > 0) return null;
  return Object.fromEntries(flaccItems.map(({ id }) => [id, Number(items[id])]));
}

function readLocation(
  { place, location, name }: WrittenPain,
  sheet: DraftSheet,
): { location: string; name: string | null } {
  const own = sheet.words(`pain${place}Name`, name) || null;
  if (location !== "") {
    const isListed = bodyLocations.some(({ id }) => id === location);
    if (!isListed) sheet.fault(`pain${place}Location`, "location-unknown");
    return { location, name: own };
  }
  const found = own === null ? null : findLocation(own);
  if (found && "choose" in found) {
    const field = `pain${place}Location`;
    sheet.doubt({ field, code: "location-choose", text: own ?? "", choose: found.choose });
  }
  return { location: found && "id" in found ? found.id : "other", name: own };
}
