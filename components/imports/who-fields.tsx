import { SelectField } from "#components/ui/select-field.tsx";
import { TextLink } from "#components/ui/text-link.tsx";
import type { ChildView } from "#lib/families/core/child.ts";
import { LEAVE_OUT } from "#lib/imports/core/choices.ts";
import type { Seen } from "#lib/imports/core/import-view.ts";
import type { ChildInFile } from "#lib/imports/core/source.ts";
import { mostChildren } from "#lib/imports/schema.ts";
import { formatDate } from "#lib/kernel/date-words.ts";
import { getLocale, getTranslations } from "#lib/words/words.ts";

type WhoFieldsProps = {
  familyId: string;
  importId: string;
  seen: Seen;
  of: readonly ChildView[];
  mayAdd: boolean;
};

/** Which child of the file is which child here. */
export async function WhoFields({ familyId, importId, seen, of, mayAdd }: WhoFieldsProps) {
  const t = await getTranslations("imports.check");
  const { recognised, choices } = seen;
  const inFile = recognised.children;
  const options = [
    { value: "", label: t("whoUndecided") },
    ...of.map(({ id, name }) => ({ value: id, label: name })),
    { value: LEAVE_OUT, label: t("whoOut") },
  ];
  const fields = await Promise.all(
    inFile
      .slice(0, mostChildren)
      .map(async (child, place) => (
        <SelectField
          key={child.key}
          name={`child-${place}`}
          label={
            inFile.length === 1 && !child.name
              ? t("whoOnly")
              : t("whoLabel", { name: child.name ?? (child.key || t("unnamed")) })
          }
          hint={await rowsWords(child, seen)}
          options={options}
          defaultValue={Object.hasOwn(choices.children, child.key) ? choices.children[child.key] : ""}
        />
      )),
  );
  return (
    <fieldset className="grid gap-4">
      <legend className="sr-only">{t("whoTitle")}</legend>
      {fields}
      {inFile.length > mostChildren && (
        <p className="text-sm text-quiet">{t("whoMore", { count: mostChildren })}</p>
      )}
      {mayAdd && (
        <p className="flex min-h-touch items-center">
          <TextLink href={`/children/new?${new URLSearchParams({ family: familyId, import: importId })}`}>
            {t("newChild")}
          </TextLink>
        </p>
      )}
    </fieldset>
  );
}

async function rowsWords({ rows, bornOn }: ChildInFile, { table }: Seen): Promise<string> {
  if (table.diary) return (await getTranslations("journal.choices"))("rows", { count: rows });
  const t = await getTranslations("imports.check");
  if (!bornOn) return t("whoHint", { count: rows });
  return t("whoBorn", { count: rows, date: formatDate(bornOn, await getLocale()) });
}
