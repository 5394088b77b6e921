import type { CalendarDate } from "#lib/kernel/dates.ts";
import { type Locale, locales } from "#lib/kernel/locales.ts";
import { takeTry } from "#lib/platform/db.ts";
import { messages } from "#lib/words/messages.ts";
import { findVaccine, listVaccines } from "../core/catalog.ts";
import { indexVaccines, type VaccineIndex } from "../core/catalog-index.ts";
import { searchVaccines, type VaccineFound } from "../core/catalog-search.ts";
import { tradeNames, type VaccineWords, vaccineName } from "../core/catalog-words.ts";
import { cdsiSchedule } from "../core/cdsi-schedule.ts";
import { toDayNumber } from "../core/days/day-number.ts";
import { vaccineDays } from "../core/dose-slips-age.ts";
import { slugOf } from "../core/slug.ts";
import { toChoice } from "../core/vaccine-choice.ts";

let index: VaccineIndex | null = null;

/** What CVX calls an unknown vaccine: for what nobody can name. */
export const UNKNOWN_CVX = "999";

/** Vaccines by name, trade name, abbreviation, code or disease, in any of the app's languages; told in one of them. */
export function findVaccines(text: string, locale: Locale, limit?: number): readonly VaccineFound[] {
  index ??= indexVaccines(locales.map(vaccineWordsIn));
  return searchVaccines(index, text, vaccineWordsIn(locale), limit).filter(({ kind }) => kind !== "none");
}

/** What vaccines and diseases are called in a language. */
export function vaccineWordsIn(locale: Locale): VaccineWords {
  return messages[locale].vaccines;
}

/** A vaccine's plain name; where it was written down as unknown, what was written. */
export function nameOf(cvx: string, product: string | null, locale: Locale): string {
  const vaccine = findVaccine(cvx);
  const { unknown } = messages[locale].vaccinations.record;
  if (cvx === UNKNOWN_CVX || !vaccine) return product ?? unknown;
  return vaccineName(vaccine, vaccineWordsIn(locale));
}

/** A vaccine found as it is offered: "Engerix-B: Hepatitis B, child dose". */
export function labelOf({ name, product }: Pick<VaccineFound, "name" | "product">): string {
  return product === null ? name : `${product}: ${name}`;
}

/** A vaccine as a form offers it to choose; `note` is what else tells it from others. */
export type VaccineOffer = { readonly value: string; readonly label: string; readonly note: string };

/** So often a person may ask while typing. */
const tries = { most: 240, windowSeconds: 60 };
const mostLetters = 80;

/** What a person who is typing may mean; null for one who asks too often. */
export async function suggestVaccines(
  personId: string,
  text: string,
  locale: Locale,
): Promise<VaccineOffer[] | null> {
  if (!(await takeTry(`vaccines:${personId}`, tries.most, tries.windowSeconds))) return null;
  return findVaccines(text.slice(0, mostLetters), locale, 8).map((found) => ({
    value: toChoice(found),
    label: labelOf(found),
    note: noteOf(found.cvx, found.tradeNames),
  }));
}

/**
 * The vaccines of a group that are given to children of that age, those against the least first; last, the kinds that are not known. At
 * an age at which none is, all that any series has then.
 */
export function offersOf(
  group: string,
  bornOn: CalendarDate,
  on: CalendarDate,
  locale: Locale,
): VaccineOffer[] {
  const day = toDayNumber(on);
  const fits = (cvx: string, named: "at-all" | "preferable") => {
    const days = vaccineDays(cdsiSchedule(), cvx, toDayNumber(bornOn), named);
    return days !== null && day >= days.from && day < days.before;
  };
  const inSeries = listVaccines().filter(({ cvx, groups }) => groups.includes(group) && fits(cvx, "at-all"));
  const current = inSeries.filter(({ status }) => status === "active");
  const usual = current.filter(({ cvx }) => fits(cvx, "preferable"));
  const unknown = inSeries.filter(({ unspecified, status }) => unspecified && status !== "active");
  const offered = (usual.length > 0 ? usual : current).toSorted(
    (a, b) => a.antigens.length - b.antigens.length,
  );
  return [...offered, ...unknown].map((vaccine) => ({
    value: vaccine.cvx,
    label: vaccineName(vaccine, vaccineWordsIn(locale)),
    note: noteOf(vaccine.cvx, tradeNames(vaccine)),
  }));
}

const noteOf = (cvx: string, names: readonly string[]) => [`CVX ${cvx}`, ...names.slice(0, 4)].join(" · ");

/** What a vaccine's field starts with: a text, what was chosen for it, or what it may mean. */
export type EntryStart = {
  readonly text: string;
  readonly choice?: string;
  readonly offers?: readonly VaccineOffer[];
};

/** What a form starts with when its address names a vaccine, or a group whose next dose is due; null for any other address. */
export function entryStart(
  { group, cvx }: { readonly group?: unknown; readonly cvx?: unknown },
  bornOn: CalendarDate,
  today: CalendarDate,
  locale: Locale,
): EntryStart | null {
  const vaccine = typeof cvx === "string" ? findVaccine(cvx) : null;
  if (vaccine && vaccine.kind !== "none")
    return { text: nameOf(vaccine.cvx, null, locale), choice: vaccine.cvx };
  if (typeof group !== "string") return null;
  if (!listVaccines().some(({ groups }) => groups.includes(group))) return null;
  const offers = offersOf(group, bornOn, today, locale);
  const [only] = offers;
  if (only && offers.length === 1) return { text: only.label, choice: only.value };
  const names: Readonly<Record<string, string>> = messages[locale].vaccines.groups;
  return { text: names[slugOf(group)] ?? group, offers };
}
