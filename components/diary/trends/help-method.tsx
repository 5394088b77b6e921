import { FEWEST_OCCASIONS } from "#lib/diary/core/trends/helps.ts";
import { getTranslations } from "#lib/words/words.ts";

const parts = [
  "before",
  "activity",
  "level",
  "place",
  "overlap",
  "together",
  "fewest",
  "sure",
  "mean",
] as const;

/** How the figures come about, for who wants to know. */
export async function HelpMethod() {
  const t = await getTranslations("trends.helps.how");
  return (
    <details>
      <summary className="flex min-h-touch w-fit cursor-pointer items-center font-semibold underline underline-offset-4">
        {t("title")}
      </summary>
      <ul className="grid max-w-prose list-disc gap-2 ps-5">
        {parts.map((part) => (
          <li key={part}>{t(part, { fewest: FEWEST_OCCASIONS })}</li>
        ))}
      </ul>
    </details>
  );
}
