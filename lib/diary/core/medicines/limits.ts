import { ingredientsOfKey, knownIngredients } from "./known-ingredients.ts";
import type { Medicine } from "./medicine.ts";
import { type PublishedFigure, publishedFor, type Region } from "./medicine-fact.ts";

/** What a family was told and what is published about the same thing, side by side. */
export type Limit = { readonly own: number | null; readonly published: PublishedFigure | null };

/** What holds for one ingredient of a medicine: a family's own figures come before the published ones. */
export type Limits = {
  /** Minutes from one dose to the next, at least. */
  readonly interval: Limit;
  /** Doses in any 24 hours, at most. */
  readonly doses: Limit;
  readonly minAgeMonths: PublishedFigure | null;
  readonly minWeightKg: PublishedFigure | null;
  readonly classMinAgeMonths: PublishedFigure | null;
};

/** A medication, or a medicine of the list: its name may be left out where the list tells it. */
export type Taken = { readonly medicineId: string | null; readonly key: string; readonly name?: string };

/**
 * The ingredients by which a dose is counted: those of the family's list where it was taken from it, then what else its name and the
 * list's tell ("Tylenol with codeine"). Where nothing is known of it, what it is kept under.
 */
export function ingredientsOf(taken: Taken, medicines: readonly Medicine[]): readonly string[] {
  const listed = medicines.find(({ id }) => id === taken.medicineId);
  const told = ingredientsOfKey(listed?.key ?? taken.key);
  const named = [taken.name, listed?.name].flatMap((name) => (name ? knownIngredients(name) : []));
  return [...new Set([...told, ...named])];
}

/** The ingredients of a medicine on the list. */
export function contentsOf({ id, key, name }: Pick<Medicine, "id" | "key" | "name">): readonly string[] {
  return ingredientsOf({ medicineId: id, key, name }, []);
}

/**
 * The limits of a medicine as one of its ingredients: its own on the family's list; what that does not say, the strictest of others with
 * the ingredient, unless the published one is stricter: what was said of one product makes no other looser. Where it has several, its own
 * figure may be due to another of them: then a stricter one of others holds.
 */
export function limitsOf(
  taken: Taken,
  medicines: readonly Medicine[],
  region: Region,
  key = ingredientsOf(taken, medicines)[0] ?? taken.key,
): Limits {
  const named = medicines.find(({ id }) => id === taken.medicineId);
  const others = medicines.filter((medicine) => medicine !== named && contentsOf(medicine).includes(key));
  const { minIntervalMinutes, mostDoses, ...published } = publishedFor(key, region);
  const intervals = others
    .flatMap((medicine) => medicine.minIntervalMinutes ?? [])
    .filter((minutes) => minutes >= (minIntervalMinutes?.figure ?? 0));
  const doses = others
    .flatMap((medicine) => medicine.mostDoses ?? [])
    .filter((most) => most <= (mostDoses?.figure ?? Number.POSITIVE_INFINITY));
  const isAlone = !named || contentsOf(named).length === 1;
  const own = (figure: number | null | undefined, lent: readonly number[], pick: typeof Math.max) => {
    const all = figure == null ? lent : isAlone ? [figure] : [figure, ...lent];
    return all.length > 0 ? pick(...all) : null;
  };
  return {
    ...published,
    interval: { own: own(named?.minIntervalMinutes, intervals, Math.max), published: minIntervalMinutes },
    doses: { own: own(named?.mostDoses, doses, Math.min), published: mostDoses },
  };
}

/** The figure that decides: the family's own, or else the published one; null where there is neither. */
export function decidingFigure({ own, published }: Limit): number | null {
  return own ?? published?.figure ?? null;
}
