import type { GroupForecast } from "#lib/vaccinations/core/assessment.ts";
import { getTranslations } from "#lib/words/words.ts";
import { groupName } from "./group-words.ts";
import { doseName } from "./record/vaccine-names.ts";
import { whyWords } from "./why-words.ts";

/** What set the dates of a vaccine group, folded away. */
export async function WhyDate({ forecast }: { forecast: GroupForecast }) {
  const t = await getTranslations("immunization.why");
  const sentences = await whyWords(forecast);
  const vaccines = await Promise.all(forecast.recommendedCvx.map((cvx) => doseName({ cvx, product: null })));
  return (
    <details className="open:basis-full">
      <summary
        className="flex min-h-touch items-center text-sm text-quiet underline underline-offset-4"
        aria-label={t("titleOf", { group: await groupName(forecast.group) })}
      >
        {t("title")}
      </summary>
      <ul className="grid gap-1 pb-3 text-sm">
        {sentences.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
        {vaccines.length > 0 && (
          <li>
            {t("vaccines")}: {vaccines.join("; ")}.
          </li>
        )}
        <li className="text-quiet">
          {t("series")}: <span lang="en">{forecast.series}</span>.
        </li>
      </ul>
    </details>
  );
}
