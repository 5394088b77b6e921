import { SelectField } from "#components/ui/select-field.tsx";
import { bodyLocations } from "#lib/diary/core/body-locations.ts";
import type { AskedName } from "#lib/imports/core/import-view.ts";
import { getLocale, getTranslations } from "#lib/words/words.ts";

/** A name asked about, by its place among all of them. */
export type PlacedName = AskedName & { readonly place: number };

const OTHER = "other";

/** So many names that are not on the list are offered a place; the others keep their names as they are. */
const MOST_UNLISTED = 60;

/** What the names of places of the body mean: those that may be several, then, folded away, those the list does not have. */
export async function PlaceFields({ of }: { of: readonly PlacedName[] }) {
  if (of.length === 0) return null;
  const t = await getTranslations("journal.choices");
  const [several, unlisted] = [of.filter((name) => !isUnlisted(name)), of.filter(isUnlisted)];
  return (
    <fieldset className="grid gap-4">
      <legend className="font-semibold">{t("placesTitle")}</legend>
      {several.length > 0 && <p className="text-sm text-quiet">{t("placesLead")}</p>}
      {await Promise.all(several.map(toField))}
      {unlisted.length > 0 && (
        <details>
          <summary className="flex min-h-touch cursor-pointer items-center">
            <span className="text-link">{t("unlisted", { count: unlisted.length })}</span>
          </summary>
          <p className="mb-3 text-sm text-quiet">{t("unlistedLead")}</p>
          <div className="grid gap-4 sm:grid-cols-2">
            {await Promise.all(unlisted.slice(0, MOST_UNLISTED).map(toField))}
          </div>
        </details>
      )}
    </fieldset>
  );
}

/** A name of the list's is offered the places it may be, any other all there are. */
const isUnlisted = ({ options }: AskedName) => options.length === bodyLocations.length;

async function toField({ key, text, rows, options, chosen, place }: PlacedName) {
  const t = await getTranslations("imports.check");
  const say = await getTranslations("journal.choices");
  const locale = await getLocale();
  const open = chosen === "" ? [{ value: "", label: t("whoUndecided") }] : [];
  const named = bodyLocations
    .filter(({ id }) => id !== OTHER && options.includes(id))
    .map(({ id, names }) => ({ value: id, label: locale === "es" ? names.es : names.en }));
  return (
    <SelectField
      key={key}
      name={`name-${place}`}
      label={t("nameLabel", { name: text.slice(0, 80) })}
      hint={say("rows", { count: rows })}
      options={[...open, ...named, { value: OTHER, label: say("other") }]}
      defaultValue={chosen}
    />
  );
}
