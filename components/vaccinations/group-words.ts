import type { DoseRow } from "#lib/vaccinations/core/overview/dose-rows.ts";
import { slugOf } from "#lib/vaccinations/core/slug.ts";
import { getLocale, getTranslations } from "#lib/words/words.ts";

/** A CDSi vaccine group by what it protects against: "Diphtheria, tetanus, whooping cough". */
export async function groupName(group: string): Promise<string> {
  return (await getTranslations("vaccines.groups"))(slugOf(group));
}

/** Several groups in one breath; their names hold commas. */
export async function groupNames(groups: readonly string[]): Promise<string> {
  return (await Promise.all(groups.map(groupName))).join("; ");
}

/** The name of a line of a record, with a capital. */
export async function rowName({ of, slug }: Pick<DoseRow, "of" | "slug">): Promise<string> {
  const t = await getTranslations();
  if (of === "other") return t("vaccinations.record.unknown");
  const name = t(`vaccines.${of}.${slug}`);
  return name.slice(0, 1).toLocaleUpperCase(await getLocale()) + name.slice(1);
}

/** What a family told about a child, by CDSi's code; null where there are no words for it. */
export async function observationWords(codes: readonly string[]): Promise<string | null> {
  const t = await getTranslations("vaccinations.settings.observations");
  const known = codes.filter((code) => t.has(code)).map((code) => t(code));
  return known.length > 0 ? known.join("; ") : null;
}
