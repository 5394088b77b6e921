import type { Medicine } from "#lib/diary/core/medicines/medicine.ts";
import { getLocale, getTranslations, type Words } from "#lib/words/words.ts";
import { figureWords } from "../words/figure-words.ts";

/** An amount with its unit in a person's language: "2 puffs", "0,5 comprimidos". It is read back as what it was. */
export function doseText(amount: number, unit: string, t: Words, locale: string): string {
  return `${figureWords(amount, locale, 3)} ${t.has(unit) ? t(unit, { count: amount }) : unit}`;
}

/** The usual dose as the family put it down: "5 ml"; empty where it did not. */
export async function usualDose({
  usualAmount,
  usualUnit,
}: Pick<Medicine, "usualAmount" | "usualUnit">): Promise<string> {
  if (usualAmount === null || usualUnit === null) return "";
  return doseText(usualAmount, usualUnit, await getTranslations("medicines.units"), await getLocale());
}

/** A medicine with its usual dose: "Calpol 5 ml". */
export async function medicineWords(medicine: Medicine): Promise<string> {
  return [medicine.name, await usualDose(medicine)].filter(Boolean).join(" ");
}
