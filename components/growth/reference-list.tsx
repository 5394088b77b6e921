import type { GrowthPlan } from "#lib/growth/core/plan.ts";
import { getTranslations } from "#lib/words/words.ts";
import { referenceAbout, referenceTitle } from "./reference-words.ts";

/** Every reference a child is placed on through the years: what it is and who published it, folded away until wanted. */
export async function ReferenceList({ plan }: { plan: GrowthPlan }) {
  const t = await getTranslations("references.about");
  const ids = [...new Set(plan.stages("weight").map(({ reference }) => reference.id))];
  if (ids.length === 0) return null;
  const references = await Promise.all(
    ids.map(async (id) => ({ id, title: await referenceTitle(id), ...(await referenceAbout(id)) })),
  );
  return (
    <details>
      <summary className="flex min-h-touch cursor-pointer items-center font-semibold">{t("title")}</summary>
      <dl className="grid max-w-prose gap-4">
        {references.map(({ id, title, text, source }) => (
          <div key={id}>
            <dt className="font-semibold">{title}</dt>
            <dd>
              {text} <span className="block text-sm text-quiet">{source}</span>
            </dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
