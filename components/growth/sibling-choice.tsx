import { Button } from "#components/ui/button.tsx";
import type { ChildView } from "#lib/families/core/child.ts";
import type { Measure } from "#lib/growth/core/child-growth.ts";
import { getTranslations } from "#lib/words/words.ts";

type SiblingChoiceProps = {
  place: string;
  kind: Measure;
  siblings: readonly ChildView[];
  chosen: readonly string[];
};

/** Which of several brothers and sisters to compare with: a plain form whose answer is an address. */
export async function SiblingChoice({ place, kind, siblings, chosen }: SiblingChoiceProps) {
  const t = await getTranslations("charts.siblings");
  return (
    <form action={place} className="no-print flex flex-wrap items-end justify-between gap-x-6 gap-y-3">
      <input type="hidden" name="kind" value={kind} />
      <fieldset>
        <legend className="font-semibold">{t("who")}</legend>
        <div className="flex flex-wrap gap-x-6">
          {siblings.map(({ id, name }) => (
            <label key={id} className="flex min-h-touch items-center gap-3">
              <input
                type="checkbox"
                name="with"
                value={id}
                defaultChecked={chosen.includes(id)}
                className="tick"
              />
              <span className="min-w-0 break-words">{name}</span>
            </label>
          ))}
        </div>
      </fieldset>
      <Button type="submit">{t("show")}</Button>
    </form>
  );
}
