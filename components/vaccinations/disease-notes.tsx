import { slugOf } from "#lib/vaccinations/core/slug.ts";
import { getTranslations } from "#lib/words/words.ts";

/** What the diseases are that a vaccine group protects against, a sentence each; nothing for those told of nowhere. */
export async function DiseaseNotes({ antigens }: { antigens: readonly string[] }) {
  const t = await getTranslations("vaccines.about");
  const told = antigens.map(slugOf).filter((slug) => t.has(slug));
  if (told.length === 0) return null;
  return (
    <ul className="grid gap-1 pb-2 text-sm">
      {told.map((slug) => (
        <li key={slug}>{t(slug)}</li>
      ))}
    </ul>
  );
}
