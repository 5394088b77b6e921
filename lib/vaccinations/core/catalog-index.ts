import { type CatalogVaccine, listVaccines } from "./catalog.ts";
import { diseaseAliases, vaccineAliases } from "./catalog-aliases.ts";
import { foldedText } from "./catalog-folded.ts";
import { type VaccineWords, vaccineName } from "./catalog-words.ts";

/** Something a vaccine is called: `folded` to search in, after a space, so that each word has one before it; `of` telling whether it names the vaccine or what it is against. */
export type IndexedName = {
  readonly text: string;
  readonly folded: string;
  readonly of: "vaccine" | "product" | "disease";
};

export type IndexedVaccine = {
  readonly vaccine: CatalogVaccine;
  readonly names: readonly IndexedName[];
  /** Every folded name, one to a line. */
  readonly all: string;
  /** 0 for what children are given today, up to 6 for what is no vaccine. */
  readonly rank: number;
};

export type VaccineIndex = readonly IndexedVaccine[];

/** Every vaccine under every name it has in the languages given; made once and kept by the caller. */
export function indexVaccines(languages: readonly VaccineWords[]): VaccineIndex {
  const aliases = aliasesByCode();
  return listVaccines().map((vaccine) => {
    const called = [
      ...languages.map((words) => vaccineName(vaccine, words)),
      vaccine.short,
      vaccine.full,
      ...(aliases.get(vaccine.cvx) ?? []),
    ];
    const against = vaccine.diseases.flatMap((disease) => [
      ...languages.flatMap((words) => words.diseases[disease] ?? []),
      ...listed(diseaseAliases[disease]),
    ]);
    const names = [
      ...called.map((text) => indexed(text, "vaccine")),
      ...vaccine.products.map(({ name }) => indexed(name, "product")),
      ...against.map((text) => indexed(text, "disease")),
    ];
    return {
      vaccine,
      names,
      all: names.map(({ folded }) => folded).join("\n"),
      rank: rankOf(vaccine),
    };
  });
}

const ADULT_MONTHS = 18 * 12;

/** Current vaccines of childhood, then what is usable or not further known, then travel, then history, then the rest. */
function rankOf({ status, kind, use, unspecified, diseases }: CatalogVaccine): number {
  if (kind === "test" || kind === "none" || status === "never-active") return 6;
  if (use && use.fromMonths >= ADULT_MONTHS) return 3;
  if (use?.named === "preferable" && status === "active") return 0;
  if (use && (status === "active" || unspecified)) return 1;
  if (use && status === "non-us") return 2;
  if (status === "active") return kind === "vaccine" && diseases.length > 0 ? 3 : 4;
  return use ? 4 : 5;
}

function aliasesByCode(): ReadonlyMap<string, readonly string[]> {
  const pairs = Object.entries(vaccineAliases).flatMap(([codes, names]) =>
    codes.split(" ").flatMap((cvx) => listed(names).map((name) => ({ cvx, name }))),
  );
  const grouped = Map.groupBy(pairs, ({ cvx }) => cvx);
  return new Map([...grouped].map(([cvx, found]) => [cvx, found.map(({ name }) => name)]));
}

const indexed = (text: string, of: IndexedName["of"]): IndexedName => ({
  text,
  folded: ` ${foldedText(text)}`,
  of,
});
const listed = (names = "") => (names === "" ? [] : names.split(", "));
