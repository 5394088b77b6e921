import type { Locale } from "#lib/kernel/locales.ts";
import { ok, type Question, type Result } from "#lib/kernel/result.ts";
import { messages } from "#lib/words/messages.ts";
import { type CatalogVaccine, cvxOf, findVaccine } from "../core/catalog.ts";
import { foldedText } from "../core/catalog-folded.ts";
import { listManufacturers } from "../core/catalog-manufacturers.ts";
import type { VaccineFound } from "../core/catalog-search.ts";
import { toChoice } from "../core/vaccine-choice.ts";
import type { TypedDose } from "../schema.ts";
import { findVaccines, labelOf, UNKNOWN_CVX } from "../search/search.ts";

/** What a form's text was found to mean. */
export type ResolvedVaccine = {
  readonly cvx: string;
  readonly product: string | null;
  readonly mvx: string | null;
};

/** So many are offered to choose from. */
const MOST_OFFERED = 8;

/** The vaccines that a form's texts mean; where one is not unique, what it may mean is offered to choose from. */
export function resolveVaccines(
  typed: readonly TypedDose[],
  locale: Locale,
): Result<readonly ResolvedVaccine[]> {
  const fields: Record<string, string> = {};
  const questions: Question[] = [];
  const resolved = typed.flatMap((dose) => {
    const makers = dose.maker === null ? [null] : makersOf(dose.maker);
    if (makers.length !== 1) fields[`maker${dose.place}`] = "maker-unknown";
    const meant = meantBy(dose, locale);
    if (!Array.isArray(meant)) return { ...meant, mvx: makers[0] ?? meant.mvx };
    fields[`vaccine${dose.place}`] = meant.length > 0 ? "vaccine-several" : "vaccine-unknown";
    questions.push(...offered(meant, dose, locale));
    return [];
  });
  if (questions.length === 0 && Object.keys(fields).length === 0) return ok(resolved);
  return { ok: false, code: questions.length > 0 ? "vaccine-choose" : "invalid", fields, questions };
}

/** The one that is meant, or all that may be. */
function meantBy(dose: TypedDose, locale: Locale): ResolvedVaccine | VaccineFound[] {
  if (dose.cvx !== null && cvxOf(dose.cvx) === UNKNOWN_CVX)
    return { cvx: UNKNOWN_CVX, product: dose.vaccine, mvx: null };
  const chosen = dose.cvx === null ? null : findVaccine(dose.cvx);
  if (chosen && chosen.kind !== "none") return ofProduct(chosen, dose.product);
  const found = findVaccines(dose.vaccine, locale, MOST_OFFERED);
  const asked = foldedText(dose.vaccine);
  const outright = found.filter((each) => isNamed(each, asked));
  const [only, ...others] = outright.length > 0 ? outright : found;
  if (!only || others.length > 0) return outright.length > 1 ? outright : [...found];
  const vaccine = findVaccine(only.cvx);
  return vaccine ? ofProduct(vaccine, only.product) : [];
}

/** Whether a text names a vaccine outright: by its code, a name or a trade name. */
function isNamed({ cvx, name, short, product }: VaccineFound, asked: string): boolean {
  const code = /^(?:cvx )?(\d{1,3})$/.exec(asked)?.[1];
  if (code !== undefined) return cvxOf(code) === cvx;
  return [name, short, product ?? ""].some((each) => each !== "" && foldedText(each) === asked);
}

/** A vaccine under a trade name of its own, with whoever makes that; any other name is left out. */
function ofProduct({ cvx, products }: CatalogVaccine, name: string | null): ResolvedVaccine {
  const wanted = foldedText(name ?? "");
  const product = name === null ? null : (products.find((each) => foldedText(each.name) === wanted) ?? null);
  return { cvx, product: product?.name ?? null, mvx: product?.mvx ?? null };
}

/** What is offered is a question each, its suggestion the code to choose; last, to keep what was written as it is. */
function offered(found: readonly VaccineFound[], { place, vaccine }: TypedDose, locale: Locale): Question[] {
  const field = `vaccine${place}`;
  const { keepUnknown } = messages[locale].vaccinations.record;
  const choices = found.map((each) => ({ value: toChoice(each), name: labelOf(each) }));
  const unknown = { value: UNKNOWN_CVX, name: keepUnknown.replace("{text}", vaccine) };
  return [...choices, unknown].map(({ value, name }) => ({
    code: "vaccine-offered",
    field,
    suggestion: value,
    detail: { name },
    isRefusal: true,
  }));
}

/** The codes of the manufacturers a text names: by code, by whole name, or by a part that only one name has. */
export function makersOf(text: string): string[] {
  const asked = foldedText(text);
  const all = listManufacturers().map(({ mvx, name, current }) => ({
    mvx,
    current,
    folded: foldedText(name),
  }));
  const exact = all.filter(({ mvx, folded }) => mvx === text.toUpperCase() || folded === asked);
  if (exact.length > 0) return exact.slice(0, 1).map(({ mvx }) => mvx);
  const within = all.filter(({ folded }) => folded.includes(asked));
  const current = within.filter((each) => each.current);
  return (current.length > 0 ? current : within).map(({ mvx }) => mvx);
}
