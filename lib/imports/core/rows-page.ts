import { type Fate, isDoubtful, OUTCOMES, type Outcome } from "./fate.ts";

/** Which rows are shown: all, those of one outcome, those that wait for an answer, or those to look at first. */
export type RowsFilter = Outcome | "undecided" | "doubt" | "all";

const UNDECIDED: readonly string[] = [
  ...["child-undecided", "vaccine-undecided", "place-undecided", "order-undecided"],
];

/** Whether nobody has said yet whose a row is, or what a name or date in it means: it is not refused for good. */
export function isUndecided({ code = "" }: Fate<unknown>): boolean {
  return UNDECIDED.includes(code);
}

export type RowsPage = {
  readonly filter: RowsFilter;
  /** From 1. */
  readonly page: number;
  readonly pages: number;
  readonly fates: readonly Fate<unknown>[];
  /** The first one's place among those of the filter, from 1, and how many those are. */
  readonly from: number;
  readonly of: number;
};

export const rowsPerPage = 100;

/** The page of rows an address asks for; what it asks for wrongly is the nearest page there is. */
export function rowsPage(
  fates: readonly Fate<unknown>[],
  asked: { readonly fate?: string | undefined; readonly page?: string | undefined },
): RowsPage {
  const filter = readFilter(asked.fate);
  const chosen = fates.filter((fate) => passes(fate, filter));
  const pages = Math.max(1, Math.ceil(chosen.length / rowsPerPage));
  const page = Math.min(pages, Math.max(1, Math.trunc(Number(asked.page)) || 1));
  const start = (page - 1) * rowsPerPage;
  return {
    filter,
    page,
    pages,
    fates: chosen.slice(start, start + rowsPerPage),
    from: chosen.length === 0 ? 0 : start + 1,
    of: chosen.length,
  };
}

function readFilter(text: string | undefined): RowsFilter {
  return [...OUTCOMES, "undecided" as const, "doubt" as const].find((known) => known === text) ?? "all";
}

function passes(fate: Fate<unknown>, filter: RowsFilter): boolean {
  if (filter === "all") return true;
  if (filter === "doubt") return isDoubtful(fate);
  return filter === "undecided" ? isUndecided(fate) : fate.outcome === filter && !isUndecided(fate);
}
