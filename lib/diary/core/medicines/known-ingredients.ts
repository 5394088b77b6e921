import { ingredientKey, ingredientsIn } from "#lib/diary/core/ingredient.ts";
import { doseUnit } from "#lib/diary/core/written/dose-units.ts";
import { medicineFacts } from "./medicine-fact.ts";

/** So long a key may be, in characters. */
const LONGEST = 200;

/** Ingredients of kinds of medicine that figures are published about, which have no brands here: "phenylephrine". */
const ofKinds = new Set(medicineFacts.filter(({ isClass }) => isClass).flatMap(({ keys }) => keys));

/** Every active ingredient that words of a text tell, in so far as the reference data know them; no brand says what else is in it. */
export function knownIngredients(text: string): readonly string[] {
  const words = text
    .normalize("NFD")
    .replace(/\p{Mark}/gu, "")
    .toLowerCase()
    .split(/[^\p{L}]+/u);
  return [...new Set([...ingredientsIn(text), ...words.filter((word) => ofKinds.has(word))])];
}

/** What parts ingredients that a person lists: "paracetamol, codeine", "ibuprofeno y paracetamol"; never the comma of "2,4 %". */
const between = /(?<!\d),|,(?!\d)|[;+&]|\s(?:and|with|y|con)\s/i;
const joint = " + ";

/** What a product is counted under that a family says contains this: all the ingredients where it names several ("paracetamol + codeine"). */
export function containedKey(ingredient: string): string {
  const all = new Set(ingredient.split(between).flatMap(ingredientsOfPart));
  const joined = [...all].join(joint);
  return all.size > 1 && joined.length <= LONGEST ? joined : ingredientKey(ingredient);
}

/** How a medicine is made up, which is nothing that is in it; forms that doses are counted in ("tablets") are known as their units. */
const makes = new Set(
  "oral solution solucion suspension syrup jarabe powder polvo cream crema liquid liquido sugar free sin azucar flavour sabor".split(
    " ",
  ),
);

/** The ingredients of a part of what was typed; none of "4 %", "tablets" or "oral suspension". */
function ingredientsOfPart(part: string): readonly string[] {
  const known = knownIngredients(part);
  if (known.length > 0) return known;
  const key = ingredientKey(part);
  const words = key
    .normalize("NFD")
    .replace(/\p{Mark}/gu, "")
    .split(/[\s-]+/);
  const isNone = !/^\p{L}/u.test(key) || words.every((word) => makes.has(word) || doseUnit(word) !== null);
  return isNone ? [] : [key];
}

/** The ingredients that a key stands for; one that nothing is known of is itself. */
export function ingredientsOfKey(key: string): readonly string[] {
  const all = key.split(joint).flatMap((part) => {
    const known = knownIngredients(part);
    return known.length > 0 ? known : [part];
  });
  return [...new Set(all)];
}
