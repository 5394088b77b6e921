import { listVaccines } from "#lib/vaccinations/core/catalog.ts";
import { findVaccines, UNKNOWN_CVX } from "#lib/vaccinations/search/search.ts";
import { LEAVE_OUT } from "../core/choices.ts";
import type { AskedName, Brought } from "../core/import-view.ts";
import { mostNames } from "../schema.ts";
import { namesToAsk } from "./core/asked-vaccines.ts";
import { catalogueNames } from "./queries.ts";

/** Kept as it is written, or not at all. */
const ends: readonly string[] = [UNKNOWN_CVX, LEAVE_OUT];

/** So many vaccines that resemble a name are offered before those that are usual. */
const MOST_ALIKE = 20;

/** The names of vaccines a person has to say the meaning of, with what each may mean: those that bear it or resemble it, then what children are given today. */
export function askedVaccines({ table, recognised, choices }: Brought): readonly AskedName[] {
  const catalogue = { names: catalogueNames(), unknown: UNKNOWN_CVX };
  const asked = namesToAsk(table, recognised, choices.mapping, catalogue);
  const usual = asked.length > 0 ? usualVaccines() : [];
  const chosenFor = (key: string) =>
    choices.vaccines && Object.hasOwn(choices.vaccines, key) ? (choices.vaccines[key] ?? "") : "";
  // What is asked about later is offered what it resembles then.
  const open = new Set(asked.filter(({ key }) => chosenFor(key) === "").slice(0, mostNames));
  return asked.map((name) => {
    const { key, text, rows, called } = name;
    const alike = open.has(name) ? resembling(key) : [];
    const chosen = chosenFor(key);
    const vaccines = [...(chosen ? [chosen] : []), ...called, ...alike, ...usual];
    const options = new Set([...vaccines.filter((value) => !ends.includes(value)), ...ends]);
    return { of: "vaccine", key, text, rows, options: [...options], chosen };
  });
}

/** The codes of the vaccines that resemble what a key says, which tells no dose's number. */
function resembling(key: string): string[] {
  return key.split(" · ").flatMap((text) => findVaccines(text, "en", MOST_ALIKE).map(({ cvx }) => cvx));
}

/** What children are given on time today, the youngest first. */
function usualVaccines(): string[] {
  return listVaccines()
    .filter(({ status, use }) => status === "active" && use?.named === "preferable")
    .toSorted((a, b) => (a.use?.fromMonths ?? 0) - (b.use?.fromMonths ?? 0))
    .map(({ cvx }) => cvx);
}
