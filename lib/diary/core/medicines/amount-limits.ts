import { amountIn, type Dose, isOfSubstance } from "./dose-amount.ts";
import { substanceIn } from "./dose-strength.ts";
import { contentsOf, ingredientsOf } from "./limits.ts";
import type { Medicine } from "./medicine.ts";
import { medicineNamed } from "./named-medicine.ts";

/** A dose of which the product may be on the list. */
export type ProductDose = Dose & {
  readonly medicineId: string | null;
  readonly key: string;
  readonly name: string;
};

/** The most of 24 hours that the family was told of one product; nobody publishes one here. */
export type AmountLimit = { readonly medicine: Medicine; readonly most: number; readonly unit: string };

/** The medicine of the list that a dose was of, by its name where it was not taken from there, or is there anew. */
export function productOf(dose: ProductDose, medicines: readonly Medicine[]): Medicine | undefined {
  return medicines.find(({ id }) => id === dose.medicineId) ?? medicineNamed(dose.name, medicines);
}

/**
 * The limits that the doses of an ingredient in 24 hours are looked at beside: that of the product itself, of every other one that was
 * given, and, where the product has none of its own, of all on the list. Of others only those in a unit of active substance, without
 * another ingredient: 10 mL of one are not 10 mL of the other.
 */
export function amountLimits(
  key: string,
  own: ProductDose,
  doses: readonly ProductDose[],
  medicines: readonly Medicine[],
): readonly AmountLimit[] {
  const product = productOf(own, medicines);
  const given = new Set(doses.map((dose) => productOf(dose, medicines)));
  const hasOwn = product !== undefined && limitOf(product) !== null;
  return medicines.flatMap((medicine) => {
    const limit = limitOf(medicine);
    if (!limit || !contentsOf(medicine).includes(key)) return [];
    if (medicine === product) return [limit];
    const isComparable = isOfSubstance(limit.unit) && contentsOf(medicine).length === 1;
    return isComparable && (!hasOwn || given.has(medicine)) ? [limit] : [];
  });
}

function limitOf(medicine: Medicine): AmountLimit | null {
  const { mostAmount, usualUnit } = medicine;
  return mostAmount !== null && usualUnit !== null ? { medicine, most: mostAmount, unit: usualUnit } : null;
}

/**
 * What a dose comes to in the unit of a limit; null where that cannot be told: another product's millilitres, an amount of several
 * ingredients together, a unit that neither it nor the label says.
 */
export function countedIn(
  dose: ProductDose,
  { medicine, unit }: AmountLimit,
  medicines: readonly Medicine[],
): number | null {
  const product = productOf(dose, medicines);
  const isComparable = isOfSubstance(unit) && ingredientsOf(dose, medicines).length === 1;
  if (product !== medicine && !isComparable) return null;
  return amountIn(dose, unit) ?? substanceIn(dose, product?.strength ?? null, unit);
}
