import { type VitalSource, vitalSources } from "#lib/diary/core/vitals/placement.ts";
import { getTranslations } from "#lib/words/words.ts";
import { vitalSourceAddress } from "./sources.ts";

/** Who published the ranges that figures were held against, folded away until wanted. */
export async function SourceList({ sources }: { sources: readonly (VitalSource | null)[] }) {
  const t = await getTranslations("vitals");
  const named = vitalSources.filter((source) => sources.includes(source));
  if (named.length === 0) return null;
  return (
    <details>
      <summary className="flex min-h-touch w-fit cursor-pointer items-center text-sm text-quiet underline underline-offset-4">
        {t("sourcesTitle", { count: named.length })}
      </summary>
      <ul className="grid max-w-prose gap-2 text-sm">
        {named.map((source) => (
          <li key={source}>
            <a href={vitalSourceAddress(source)} rel="noreferrer" className="text-link">
              {t(`sources.${source}.title`)}
            </a>
            <span className="block text-quiet">{t(`sources.${source}.text`)}</span>
          </li>
        ))}
      </ul>
    </details>
  );
}
