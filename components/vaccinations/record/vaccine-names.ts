import { findVaccine } from "#lib/vaccinations/core/catalog.ts";
import { vaccineName } from "#lib/vaccinations/core/catalog-words.ts";
import type { DoseRecord } from "#lib/vaccinations/core/dose-record.ts";
import { getTranslations } from "#lib/words/words.ts";

/** CVX's code for a vaccine nobody could name: what was written is its name then. */
const UNKNOWN_CVX = "999";

/** What a dose is called: the vaccine's plain name, or what was written where nobody could name it. */
export async function doseName({ cvx, product }: Pick<DoseRecord, "cvx" | "product">): Promise<string> {
  const vaccine = findVaccine(cvx);
  if (!vaccine || cvx === UNKNOWN_CVX)
    return product ?? (await getTranslations("vaccinations.record"))("unknown");
  const t = await getTranslations("vaccines.vaccines");
  return vaccineName(vaccine, { vaccines: t.has(cvx) ? { [cvx]: t(cvx) } : {}, diseases: {} });
}

/** What a vaccine protects against, in words. */
export async function protectedAgainst(cvx: string): Promise<readonly string[]> {
  const t = await getTranslations("vaccines.diseases");
  return (findVaccine(cvx)?.diseases ?? []).filter((disease) => t.has(disease)).map((disease) => t(disease));
}
