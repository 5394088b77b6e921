import type { VaccinationRow } from "#lib/imports/vaccinations/core/vaccination-row.ts";
import { formatDate, formatList } from "#lib/kernel/date-words.ts";
import { findVaccine } from "#lib/vaccinations/core/catalog.ts";
import { formatGivenOn } from "#lib/vaccinations/core/dose-date-words.ts";
import { slugOf } from "#lib/vaccinations/core/slug.ts";
import { getTranslations } from "#lib/words/words.ts";

export function isVaccination(record: unknown): record is VaccinationRow {
  return typeof record === "object" && record !== null && "of" in record;
}

/** What a row tells of, and when: a dose, what was seen after one, or a decision. */
export async function vaccinationWords(
  record: VaccinationRow,
  locale: string,
): Promise<{ what: string; date: string }> {
  if (record.of === "dose") {
    const name = await codeWords(record.cvx);
    const what = record.product ? `${name} (${record.product})` : name;
    return { what, date: formatGivenOn(record.givenOn, record.precision, locale) };
  }
  const t = await getTranslations("vaccinations");
  if (record.of === "reaction") {
    const kinds = record.kinds.map((kind) => t(`reactions.kind.${kind}`));
    const what = formatList(kinds, locale);
    return { what, date: record.startedOn ? formatDate(record.startedOn, locale) : "–" };
  }
  const groups = await getTranslations("vaccines.groups");
  const slug = slugOf(record.vaccineGroup);
  const group = groups.has(slug) ? groups(slug) : record.vaccineGroup;
  const what = `${group}: ${t(`decide.kinds.${record.kind}`)}`;
  return { what, date: formatDate(record.decidedOn, locale) };
}

/** What a CVX code is called in the person's language, or by CDC; "" for none. */
export async function codeWords(cvx: unknown): Promise<string> {
  const vaccine = typeof cvx === "string" ? findVaccine(cvx) : null;
  if (!vaccine) return "";
  const t = await getTranslations("vaccines.vaccines");
  return t.has(vaccine.cvx) ? t(vaccine.cvx) : vaccine.short;
}
