import type { CatalogVaccine } from "./catalog.ts";

/** The words of a language about vaccines, as messages/<locale>/vaccines.json holds them. */
export type VaccineWords = {
  /** By CVX code: a plain name for the vaccines of childhood. */
  readonly vaccines: Readonly<Record<string, string>>;
  /** By slug: of an antigen, or of a CDC group. */
  readonly diseases: Readonly<Record<string, string>>;
};

/** The plain name of a vaccine in a language, or else CDC's full name (in English), with a capital. */
export function vaccineName({ cvx, full }: CatalogVaccine, words: VaccineWords): string {
  return words.vaccines[cvx] ?? full.slice(0, 1).toUpperCase() + full.slice(1);
}

/** What a vaccine protects against, in a language. */
export function diseaseNames({ diseases }: CatalogVaccine, words: VaccineWords): readonly string[] {
  return diseases.flatMap((disease) => words.diseases[disease] ?? []);
}

/** The trade names of a vaccine, each once, current ones first. */
export function tradeNames({ products }: CatalogVaccine): readonly string[] {
  const names = new Map<string, string>();
  for (const { name } of products.toSorted((a, b) => Number(b.current) - Number(a.current))) {
    const key = name.toLowerCase();
    if (!names.has(key)) names.set(key, name);
  }
  return [...names.values()];
}
