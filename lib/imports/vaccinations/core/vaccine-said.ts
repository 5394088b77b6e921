import {
  calledVaccines,
  type NamedVaccine,
  nameKey,
  type VaccineNames,
} from "#lib/imports/core/vaccine-names.ts";
import { cvxOf, findVaccine } from "#lib/vaccinations/core/catalog.ts";
import { foldedText } from "#lib/vaccinations/core/catalog-folded.ts";

/** What a row calls the vaccine, cells as written; "" where it says nothing. */
export type VaccineCells = { readonly cvx: string; readonly vaccine: string; readonly product: string };

/** A vaccine and, where a trade name was given, that name. */
export type VaccineSaid = { readonly cvx: string; readonly product: string | null };

/** What a row says of its vaccine: which it is, or what a person has to be asked about, by a key for all that say the same. */
export type VaccineReading =
  | { readonly is: "known"; readonly said: VaccineSaid }
  | { readonly is: "asked"; readonly asked: AskedName }
  | { readonly is: "nothing" };

/** A name that says no one vaccine; `called` are the codes of those that bear it. */
export type AskedName = { readonly key: string; readonly text: string; readonly called: readonly string[] };

/** Trade names and names are no longer in the record. */
const LONGEST = 200;

/** A code counts before a name, a trade name before a common one; a name that several vaccines bear, or none, is asked about. */
export function readVaccine(
  { cvx, vaccine, product }: VaccineCells,
  { names, unknown }: { readonly names: VaccineNames; readonly unknown: string },
): VaccineReading {
  if (cvx === unknown)
    return { is: "known", said: { cvx: unknown, product: product.slice(0, LONGEST).toWellFormed() || null } };
  const code = codeIn(cvx, 1) ?? codeIn(vaccine, 2);
  if (code) return { is: "known", said: { cvx: code, product: productOf(code, product) } };
  const texts = [product, vaccine, cvx].filter((text) => text !== "");
  if (texts.length === 0) return { is: "nothing" };
  const readings = texts.map((text) => calledVaccines(text, names)).filter((called) => called.length > 0);
  const [first = [], ...others] = readings;
  const both = first.filter(({ cvx }) => others.every((called) => called.some((other) => other.cvx === cvx)));
  const [only] = both;
  if (only && both.length === 1 && isPlain(only)) {
    return { is: "known", said: { cvx: only.cvx, product: productOf(only.cvx, product) ?? only.product } };
  }
  const called = (both.length > 0 ? both : readings.flat()).map(({ cvx }) => cvx);
  const key = texts.map((text) => nameKey(text, names)).join(" · ");
  return {
    is: "asked",
    asked: {
      key: key.slice(0, LONGEST).toWellFormed(),
      text: texts.join(" · ").slice(0, LONGEST).toWellFormed(),
      called: [...new Set(called)],
    },
  };
}

/** What a disease is called, too, means a vaccine only where that is one of today. */
function isPlain({ cvx, isDisease }: NamedVaccine): boolean {
  return !isDisease || findVaccine(cvx)?.status === "active";
}

/** "08", "CVX 8"; in a column of names a lone figure is no code. */
function codeIn(text: string, least: number): string | null {
  const digits = /^(?:cvx[\s:#-]*(\d{1,3})|(\d{1,3}))$/i.exec(text.trim());
  const code = digits?.[1] ?? (digits?.[2] && digits[2].length >= least ? digits[2] : undefined);
  const vaccine = code === undefined ? null : findVaccine(code);
  return vaccine && vaccine.kind !== "none" ? cvxOf(vaccine.cvx) : null;
}

/** A trade name as the catalogue writes it, else as the file does. */
export function productOf(cvx: string, text: string): string | null {
  if (text === "") return null;
  const wanted = foldedText(text);
  const known = findVaccine(cvx)?.products.find(({ name }) => foldedText(name) === wanted);
  return known?.name ?? text.slice(0, LONGEST).toWellFormed();
}
