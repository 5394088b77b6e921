import type { CalendarDate } from "#lib/kernel/dates.ts";
import { readVaccines } from "./catalog-rows.ts";
import { toDayNumber } from "./days/day-number.ts";
import { addSpan } from "./days/span.ts";

/** How CDC lists a code: what is given today, what only older records hold, what was never given, what is given abroad. */
export type VaccineStatus = "active" | "inactive" | "never-active" | "non-us";

/** What is behind a code: CVX also codes antibodies, skin tests and entries that are no vaccine. */
export type VaccineKind = "vaccine" | "antibody" | "test" | "none";

/** An antigen in a vaccine; `fromMonths` and `beforeMonths` bound the age at which the vaccine counts for it. */
export type VaccineAntigen = {
  readonly antigen: string;
  readonly fromMonths: number | null;
  readonly beforeMonths: number | null;
};

/** A product by its trade name; `mvx` names its manufacturer where CDC says. */
export type VaccineProduct = {
  readonly name: string;
  readonly cvx: string;
  readonly mvx: string | null;
  readonly current: boolean;
  readonly licensed: "us" | "abroad";
};

/**
 * A vaccine by its CVX code. `use` is how a Standard series of CDSi names it for children and from which age in months.
 * `groups` and `antigens` are CDSi's; `diseases` are slugs: of the antigens, or of CDC's groups where CDSi has none.
 */
export type CatalogVaccine = {
  readonly cvx: string;
  readonly status: VaccineStatus;
  readonly kind: VaccineKind;
  readonly use: { readonly named: "preferable" | "allowable"; readonly fromMonths: number } | null;
  readonly groups: readonly string[];
  readonly antigens: readonly VaccineAntigen[];
  readonly diseases: readonly string[];
  readonly short: string;
  readonly full: string;
  /** The kind given is not known: for what older records and cards leave open. */
  readonly unspecified: boolean;
  readonly products: readonly VaccineProduct[];
};

let byCode: ReadonlyMap<string, CatalogVaccine> | null = null;

function catalog(): ReadonlyMap<string, CatalogVaccine> {
  byCode ??= new Map(readVaccines().map((vaccine) => [vaccine.cvx, vaccine]));
  return byCode;
}

/** Every vaccine of the catalogue, in the order of the codes. */
export function listVaccines(): readonly CatalogVaccine[] {
  return [...catalog().values()];
}

/** The vaccine of a CVX code, however its zeros are written ("8", "08"); null when there is no such code. */
export function findVaccine(cvx: string): CatalogVaccine | null {
  return catalog().get(cvxOf(cvx)) ?? null;
}

/** The vaccines of a CDSi group that are given today: to children on time, or else at all. */
export function currentVaccines(group: string): readonly CatalogVaccine[] {
  const current = listVaccines().filter(
    ({ status, groups }) => status === "active" && groups.includes(group),
  );
  const usual = current.filter(({ use }) => use?.named === "preferable");
  return usual.length > 0 ? usual : current;
}

/** A CVX code as CDC writes it: at least two digits. */
export function cvxOf(text: string): string {
  const digits = text.trim().replace(/^0+(?=\d)/, "");
  return digits.padStart(2, "0");
}

/** The antigens that a vaccine given on a day counts for; all of them where CDSi sets no age. */
export function antigensOn(cvx: string, bornOn: CalendarDate, givenOn: CalendarDate): readonly string[] {
  const antigens = findVaccine(cvx)?.antigens ?? [];
  const given = toDayNumber(givenOn);
  const dayAt = (months: number) => addSpan(toDayNumber(bornOn), { years: 0, months, weeks: 0, days: 0 });
  return antigens
    .filter(
      ({ fromMonths, beforeMonths }) =>
        (fromMonths === null || given >= dayAt(fromMonths)) &&
        (beforeMonths === null || given < dayAt(beforeMonths)),
    )
    .map(({ antigen }) => antigen);
}
