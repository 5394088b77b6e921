import { type CatalogVaccine, cvxOf } from "./catalog.ts";
import { foldedText } from "./catalog-folded.ts";
import type { IndexedName, IndexedVaccine, VaccineIndex } from "./catalog-index.ts";
import { diseaseNames, tradeNames, type VaccineWords, vaccineName } from "./catalog-words.ts";

/**
 * A vaccine found: its plain name, or else CDC's, the diseases in words and its trade names; `product` is the trade name that
 * was asked for, `current` what is given today, `unspecified` a kind not known.
 */
export type VaccineFound = Pick<CatalogVaccine, "cvx" | "kind" | "status" | "unspecified"> & {
  readonly name: string;
  readonly short: string;
  readonly antigens: readonly string[];
  readonly protectsAgainst: readonly string[];
  readonly tradeNames: readonly string[];
  readonly product: string | null;
  readonly current: boolean;
};

const MOST = 12;

/**
 * Vaccines by common name, trade name, abbreviation, CVX code or disease, in any language of the index, told in `words`; best
 * first: what was named outright, then what children are given today, and last what is no longer or was never given.
 */
export function searchVaccines(
  index: VaccineIndex,
  query: string,
  words: VaccineWords,
  limit = MOST,
): readonly VaccineFound[] {
  const asked = foldedText(query);
  if (asked === "") return [];
  const code = /^(?:cvx )?(\d{1,3})$/.exec(asked)?.[1];
  const matches = index.flatMap((entry) => {
    const match = matchOf(entry, asked, code === undefined ? null : cvxOf(code));
    return match ? [{ entry, ...match }] : [];
  });
  return matches
    .toSorted((a, b) => a.score - b.score || compareVaccines(a.entry.vaccine, b.entry.vaccine))
    .slice(0, limit)
    .map(({ entry, product }) => toFound(entry.vaccine, product, words));
}

type Match = { readonly score: number; readonly product: string | null };

/** Lower is better; ten points are one rank. */
function matchOf(
  { vaccine, names, all, rank }: IndexedVaccine,
  asked: string,
  code: string | null,
): Match | null {
  if (vaccine.cvx === code) return { score: -1000, product: null };
  const asWords = ` ${asked}`;
  const tokens = asWords.split(/(?= )/);
  // What is not in all the names together is in none of them; all words in several names are "prevnar neumococo".
  if (!tokens.every((token) => all.includes(token))) return null;
  let best: { points: number; name: IndexedName } | null = null;
  for (const name of names) {
    const points = pointsOf(name, asWords, tokens);
    if (points !== null && (best === null || points < best.points)) best = { points, name };
  }
  const product = best?.name.of === "product" ? best.name.text : null;
  return { score: rank * 10 + (best?.points ?? SPREAD) + vaccine.antigens.length / 2, product };
}

const SPREAD = 8;

function pointsOf({ folded, of }: IndexedName, asked: string, tokens: readonly string[]): number | null {
  if (folded === asked) return of === "disease" ? 1 : -25;
  if (folded.startsWith(asked)) return of === "disease" ? 2 : 0;
  if (!tokens.every((token) => folded.includes(token))) return null;
  return of === "disease" ? 4 : 3;
}

/** What is given youngest comes first. */
function compareVaccines(a: CatalogVaccine, b: CatalogVaccine): number {
  const from = (vaccine: CatalogVaccine) => vaccine.use?.fromMonths ?? Number.MAX_SAFE_INTEGER;
  return from(a) - from(b) || Number(a.cvx) - Number(b.cvx);
}

function toFound(vaccine: CatalogVaccine, product: string | null, words: VaccineWords): VaccineFound {
  const { cvx, kind, status, unspecified, short } = vaccine;
  return {
    cvx,
    kind,
    status,
    unspecified,
    short,
    product,
    name: vaccineName(vaccine, words),
    antigens: vaccine.antigens.map(({ antigen }) => antigen),
    protectsAgainst: diseaseNames(vaccine, words),
    tradeNames: tradeNames(vaccine),
    current: status === "active",
  };
}
