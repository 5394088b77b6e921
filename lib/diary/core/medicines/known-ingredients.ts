import { ingredientKey, ingredientsIn } from "#lib/diary/core/ingredient.ts";
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

/** What parts ingredients that a person lists: "paracetamol, codeine", "paracetamol + oxycodone", "ibuprofeno y paracetamol". */
const between = /[,;+&]|\s(?:and|with|y|con)\s/i;
const joint = " + ";

/** What a product is counted under that a family says contains this: all the ingredients where it names several ("paracetamol + codeine"). */
export function containedKey(ingredient: string): string {
  const parts = ingredient.split(between).filter((part) => part.trim() !== "");
  const all = new Set(
    parts.flatMap((part) => {
      const known = knownIngredients(part);
      return known.length > 0 ? known : [ingredientKey(part)];
    }),
  );
  const joined = [...all].join(joint);
  return all.size > 1 && joined.length <= LONGEST ? joined : ingredientKey(ingredient);
}

/** The ingredients that a key stands for; one that nothing is known of is itself. */
export function ingredientsOfKey(key: string): readonly string[] {
  const all = key.split(joint).flatMap((part) => {
    const known = knownIngredients(part);
    return known.length > 0 ? known : [part];
  });
  return [...new Set(all)];
}
