import { ingredientsIn } from "#lib/diary/core/ingredient.ts";
import type { Medicine } from "./medicine.ts";
import { type PublishedFigure, publishedFor, type Region } from "./medicine-fact.ts";

/** What a family was told and what is published about the same thing, side by side. */
export type Limit = { readonly own: number | null; readonly published: PublishedFigure | null };

/** What holds for one medicine: a family's own figures come before the published ones. */
export type Limits = {
  /** Minutes from one dose to the next, at least. */
  readonly interval: Limit;
  /** Doses in any 24 hours, at most. */
  readonly doses: Limit;
  /** The family's own figure for 24 hours; nobody publishes one here. */
  readonly amount: { readonly most: number; readonly unit: string } | null;
  readonly minAgeMonths: PublishedFigure | null;
  readonly minWeightKg: PublishedFigure | null;
  readonly classMinAgeMonths: PublishedFigure | null;
};

type Taken = { readonly medicineId: string | null; readonly key: string };

/** The ingredient by which a dose is counted: that of the family's list where it was taken from it. */
export function ingredientOf(taken: Taken, medicines: readonly Medicine[]): string {
  return medicines.find(({ id }) => id === taken.medicineId)?.key ?? taken.key;
}

/** Everything a dose is looked at as: what it is counted by first, then what else its name tells ("Tylenol with codeine"). */
export function ingredientsOf(
  taken: Taken & { readonly name: string },
  medicines: readonly Medicine[],
): readonly string[] {
  return [...new Set([ingredientOf(taken, medicines), ...ingredientsIn(taken.name)])];
}

/**
 * The limits of a medicine: its own on the family's list; what that does not say, the strictest of others with its ingredient,
 * unless the published one is stricter: what was said of one product makes no other looser.
 */
export function limitsOf(taken: Taken, medicines: readonly Medicine[], region: Region): Limits {
  const key = ingredientOf(taken, medicines);
  const named = medicines.find(({ id }) => id === taken.medicineId);
  const others = medicines.filter((medicine) => medicine.key === key && medicine !== named);
  const { minIntervalMinutes, mostDoses, ...published } = publishedFor(key, region);
  const intervals = others
    .flatMap((medicine) => medicine.minIntervalMinutes ?? [])
    .filter((minutes) => minutes >= (minIntervalMinutes?.figure ?? 0));
  const doses = others
    .flatMap((medicine) => medicine.mostDoses ?? [])
    .filter((most) => most <= (mostDoses?.figure ?? Number.POSITIVE_INFINITY));
  const own = {
    interval: named?.minIntervalMinutes ?? (intervals.length > 0 ? Math.max(...intervals) : null),
    doses: named?.mostDoses ?? (doses.length > 0 ? Math.min(...doses) : null),
  };
  return {
    ...published,
    interval: { own: own.interval, published: minIntervalMinutes },
    doses: { own: own.doses, published: mostDoses },
    amount: amountLimit(named) ?? others.map(amountLimit).find((limit) => limit !== null) ?? null,
  };
}

function amountLimit(medicine: Medicine | undefined): Limits["amount"] {
  const { mostAmount = null, usualUnit = null } = medicine ?? {};
  return mostAmount !== null && usualUnit !== null ? { most: mostAmount, unit: usualUnit } : null;
}

/** The figure that decides: the family's own, or else the published one; null where there is neither. */
export function decidingFigure({ own, published }: Limit): number | null {
  return own ?? published?.figure ?? null;
}
