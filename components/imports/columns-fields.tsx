import { SelectField } from "#components/ui/select-field.tsx";
import type { Seen } from "#lib/imports/core/import-view.ts";
import { columnSays } from "#lib/imports/core/row-text.ts";
import { FIELDS } from "#lib/imports/core/source.ts";
import { getTranslations } from "#lib/words/words.ts";

/** So many columns are asked about. */
const most = 40;

/** What each column of the file holds; open where that could not be told. */
export async function ColumnsFields({ seen }: { seen: Seen }) {
  const t = await getTranslations("imports");
  const { table, recognised, choices } = seen;
  const fieldOf = new Map(Object.entries(choices.mapping).map(([field, column]) => [column, field]));
  const options = [
    { value: "", label: t("check.columnNothing") },
    ...FIELDS.map((value) => ({ value, label: t(`fields.${value}`) })),
  ];
  return (
    <details open={recognised.needs.mapping}>
      <summary className="flex min-h-touch cursor-pointer items-center">
        <span className="text-link">{t("check.columns")}</span>
      </summary>
      <p className="mb-3 text-sm text-quiet">{t("check.columnsHint")}</p>
      <div className="grid gap-4 sm:grid-cols-2">
        {table.header.slice(0, most).map((name, column) => {
          const says = columnSays(table, column);
          return (
            <SelectField
              // biome-ignore lint/suspicious/noArrayIndexKey: columns are never reordered, and may share a name
              key={column}
              name={`column-${column}`}
              label={
                name.trim()
                  ? t("check.column", { name: name.trim().slice(0, 60) })
                  : t("check.columnNameless", { place: column + 1 })
              }
              hint={says ? t("check.columnSays", { text: says }) : undefined}
              options={options}
              defaultValue={fieldOf.get(column) ?? ""}
            />
          );
        })}
      </div>
      {table.header.length > most && (
        <p className="mt-3 text-sm text-quiet">
          {t("check.columnsMore", { count: table.header.length - most })}
        </p>
      )}
    </details>
  );
}
