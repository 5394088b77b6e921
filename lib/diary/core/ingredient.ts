import data from "./data/medicine-names.json" with { type: "json" };
import { plainName } from "./plain-name.ts";
import { doseUnit } from "./written/dose-units.ts";

const LONGEST = 200;

const names = new Map(
  data.ingredients.flatMap(({ ingredient, names }) => names.map((name) => [name, ingredient] as const)),
);
const mostWords = Math.max(...[...names.keys()].map((name) => name.split(" ").length));

/**
 * What a medicine is counted under: the first active ingredient that words of its name tell ("Calpol 120", "Children's Tylenol",
 * "Nurofen-200"), else its plain name without a dose ("Oxycodone 5 mg" is "oxycodone").
 */
export function ingredientKey(name: string): string {
  return ingredientsIn(name)[0] ?? withoutDose(plainName(name.slice(0, LONGEST)));
}

/** Every active ingredient that words of a name tell, in their order: "Tylenol with codeine" has two. Figures and signs part words. */
export function ingredientsIn(name: string): readonly string[] {
  const words = plainName(name.slice(0, LONGEST))
    .normalize("NFD")
    .replace(/\p{Mark}/gu, "")
    .split(/[^\p{L}]+/u);
  const found = words.flatMap((_, at) => ingredientAt(words, at) ?? []);
  return [...new Set(found)];
}

function ingredientAt(words: readonly string[], at: number): string | undefined {
  for (let count = mostWords; count > 0; count--) {
    const ingredient = names.get(words.slice(at, at + count).join(" "));
    if (ingredient) return ingredient;
  }
  return undefined;
}

/** "vitamin d3 400 iu" without what ends it: figures with a unit. "vitamin b 12" has none. */
function withoutDose(plain: string): string {
  const found = /^(.+?)[ (,]+\d[\d.,]* ?([^\d\s.,()/]+)(?: ?\/ ?[\d.,]* ?[^\d\s.,()/]+)?\)?$/.exec(plain);
  const unit = doseUnit(found?.[2] ?? "");
  return found?.[1] && unit !== null && typeof unit === "object" ? found[1].trim() : plain;
}
