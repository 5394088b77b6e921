import { SelectField } from "#components/ui/select-field.tsx";
import { LEAVE_OUT } from "#lib/imports/core/choices.ts";
import type { AskedName } from "#lib/imports/core/import-view.ts";
import { mostNames } from "#lib/imports/schema.ts";
import { findVaccine } from "#lib/vaccinations/core/catalog.ts";
import { getTranslations } from "#lib/words/words.ts";
import { type PlacedName, PlaceFields } from "./place-fields.tsx";
import { codeWords } from "./vaccination-words.ts";

/** What the names of a file mean: of vaccines, and of places of the body. */
export async function NamesFields({ of }: { of: readonly AskedName[] }) {
  const placed = of.map((name, place) => ({ ...name, place }));
  return (
    <>
      <VaccineFields of={placed.filter(({ of: kind }) => kind === "vaccine")} />
      <PlaceFields of={placed.filter(({ of: kind }) => kind === "place")} />
    </>
  );
}

/** Names that may mean several vaccines; those not answered yet come first. */
async function VaccineFields({ of: placed }: { of: readonly PlacedName[] }) {
  if (placed.length === 0) return null;
  const t = await getTranslations("imports.check");
  const open = placed.filter(({ chosen }) => chosen === "");
  const shown = [...open, ...placed.filter(({ chosen }) => chosen !== "")].slice(0, mostNames);
  const fields = shown.map(async ({ key, text, rows, options, chosen, place }) => (
    <SelectField
      key={key}
      name={`name-${place}`}
      label={t("nameLabel", { name: text.slice(0, 80) })}
      hint={t("whoHint", { count: rows })}
      options={[{ value: "", label: t("whoUndecided") }, ...(await Promise.all(options.map(toOption)))]}
      defaultValue={chosen}
    />
  ));
  return (
    <fieldset className="grid gap-4">
      <legend className="font-semibold">{t("namesTitle")}</legend>
      <p className="text-sm text-quiet">{t("namesLead")}</p>
      {await Promise.all(fields)}
      {open.length > shown.length && (
        <p className="text-sm text-quiet">{t("namesMore", { count: open.length - shown.length })}</p>
      )}
    </fieldset>
  );
}

/** A vaccine by its name and code, or one of the ways out of the list. */
async function toOption(value: string): Promise<{ value: string; label: string }> {
  const t = await getTranslations("imports.check");
  if (value === LEAVE_OUT) return { value, label: t("whoOut") };
  const vaccine = findVaccine(value);
  if (!vaccine || vaccine.kind === "none") return { value, label: t("nameUnknown") };
  return { value, label: `${await codeWords(value)} (CVX ${value})` };
}
