import { TextLink } from "#components/ui/text-link.tsx";
import { getTranslations } from "#lib/words/words.ts";
import type { VaccinationContext } from "./vaccination-context.ts";

/** The record as a file: brought from elsewhere, or taken along. */
export async function RecordFiles({
  context: { child, place, record, mayRecord },
}: {
  context: VaccinationContext;
}) {
  const t = await getTranslations("immunization.files");
  const formats = record.doses.length > 0 ? (["csv", "json"] as const) : [];
  return (
    <ul className="flex flex-wrap gap-x-6">
      {mayRecord && (
        <li className="flex min-h-touch items-center">
          <TextLink href={`/families/${child.familyId}/imports/new?child=${child.id}`}>
            {t("import")}
          </TextLink>
        </li>
      )}
      {formats.map((format) => (
        <li key={format} className="flex min-h-touch items-center">
          <a href={`${place}/export/${format}`} download className="text-link">
            {t(format)}
          </a>
        </li>
      ))}
    </ul>
  );
}
