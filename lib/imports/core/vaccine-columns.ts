import type { Mapping } from "./source.ts";
import { calledVaccines, ownNames } from "./vaccine-names.ts";

/** What a column can say of a dose besides its day. */
export const vaccineFields = [
  "vaccine",
  "product",
  "cvx",
  "lot",
  "manufacturer",
  "site",
  "route",
  "provider",
  "expires",
  "next-due",
] as const;

/** Whether any column names the vaccine. */
export function hasVaccine({ vaccine, product, cvx }: Mapping): boolean {
  return vaccine !== undefined || product !== undefined || cvx !== undefined;
}

/** Whether a column without a telling name holds vaccines: most of what it says is a vaccine's own name. */
export function namesVaccines(cells: readonly string[]): boolean {
  const named = cells.filter((cell) => calledVaccines(cell, ownNames()).length > 0);
  return named.length > 0 && named.length >= cells.length * 0.6;
}
