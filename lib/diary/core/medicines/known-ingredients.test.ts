import { expect, it } from "vitest";
import { containedKey, ingredientsOfKey, knownIngredients } from "./known-ingredients.ts";

it.each([
  ["Tylenol with codeine", ["paracetamol", "codeine"]],
  ["Ibuprofen/pseudoephedrine 200/30 mg", ["ibuprofen", "pseudoephedrine"]],
  ["GUAIFENESIN and dextromethorphan", ["guaifenesin", "dextromethorphan"]],
  ["Vitamin C + zinc", []],
])("%j tells the ingredients %j", (text, all) => expect(knownIngredients(text)).toEqual(all));

it.each([
  ["Paracetamol, codeine", "paracetamol + codeine"],
  ["ibuprofeno y paracetamol", "ibuprofen + paracetamol"],
  ["Acetaminophen", "paracetamol"],
  ["paracetamol 325 mg, oxycodone 5 mg", "paracetamol + oxycodone"],
  ["paracetamol 2,4 %", "paracetamol"],
  ["Ibuprofeno 2,5 mg/ml", "ibuprofen"],
  ["Vitamin D 1,000 IU", "vitamin d"],
  ["Paracetamol 500 mg, tablets", "paracetamol"],
  ["Paracetamol, suspensión oral", "paracetamol"],
  ["dextromethorphan hydrobromide", "dextromethorphan hydrobromide"],
  ["Vitamin C + zinc", "vitamin c + zinc"],
])("a product that contains %j is counted under %j", (text, key) => expect(containedKey(text)).toBe(key));

it("keeps to the length of a key", () => {
  const all =
    "brompheniramine chlorphenamine dextromethorphan diphenhydramine ephedrine guaifenesin ipecacuanha";
  expect(
    containedKey(`${all} oxymetazoline phenylephrine pholcodine pseudoephedrine xylometazoline`).length,
  ).toBeLessThanOrEqual(200);
});

it.each([
  ["paracetamol + oxycodone", ["paracetamol", "oxycodone"]],
  ["dextromethorphan hydrobromide", ["dextromethorphan"]],
  ["vitamin c", ["vitamin c"]],
])("the key %j stands for %j", (key, all) => expect(ingredientsOfKey(key)).toEqual(all));
