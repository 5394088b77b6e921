import { foldedText } from "#lib/vaccinations/core/catalog-folded.ts";
import { indexVaccines, type VaccineIndex } from "#lib/vaccinations/core/catalog-index.ts";

/** A vaccine that bears a name; `product` where it is a trade name, as the catalogue writes it. */
export type NamedVaccine = {
  readonly cvx: string;
  readonly product: string | null;
  /** Whether a disease is called just so, too. */
  readonly isDisease: boolean;
};

/** The catalogue by names, to find what is called exactly so. */
export type VaccineNames = ReadonlyMap<string, readonly NamedVaccine[]>;

/** No vaccine is called by a longer name. */
const LONGEST = 200;

/** Every name of every vaccine, and which vaccines bear it. Server only: it holds the catalogue. */
export function vaccineNames(index: VaccineIndex): VaccineNames {
  const all = index.flatMap(({ vaccine, names }) => names.map((name) => ({ vaccine, ...name })));
  const diseases = new Set(all.filter(({ of }) => of === "disease").map(({ folded }) => folded));
  const byName = new Map<string, NamedVaccine[]>();
  for (const { vaccine, folded, text, of } of all) {
    if (of === "disease") continue;
    const known = byName.get(folded) ?? [];
    if (known.some(({ cvx }) => cvx === vaccine.cvx)) continue;
    const product = of === "product" ? text : null;
    byName.set(folded, [...known, { cvx: vaccine.cvx, product, isDisease: diseases.has(folded) }]);
  }
  return byName;
}

let unspoken: VaccineNames | null = null;

/** The names that are no language's words: CDC's, trade names and those on cards. */
export function ownNames(): VaccineNames {
  unspoken ??= vaccineNames(indexVaccines([]));
  return unspoken;
}

/** The vaccines that are called exactly so, however it is written; none for a text that only resembles a name. */
export function calledVaccines(text: string, names: VaccineNames): readonly NamedVaccine[] {
  return names.get(` ${nameKey(text, names)}`) ?? [];
}

/** What tells one name from another: how it is written does not, nor which dose it was. */
export function nameKey(text: string, names: VaccineNames): string {
  const whole = foldedText(text.slice(0, LONGEST));
  return names.has(` ${whole}`) ? whole : foldedText(withoutCount(text)) || whole;
}

/** "DTaP #2", "Hexavalente 2ª dosis", "Hep B (dose 3)": which dose it was is no part of the name. */
const COUNT =
  /[\s,;:(-]*(?:#|n[º°.]?\s?)?(?:\b(?:dose|dosis|shot|booster|refuerzo)\b\s*#?\s*\d{0,2}|\d{1,2}\s?(?:st|nd|rd|th|[ªº°.]|a|da|ra|ta)?\s*(?:dose|dosis|shot)?)\)?$/iu;

/** A name as a file writes it, without the count of the dose behind it; as it is where nothing would be left. */
function withoutCount(text: string): string {
  const plain = text.slice(0, LONGEST).trim();
  return plain.replace(COUNT, "").trim() || plain;
}
