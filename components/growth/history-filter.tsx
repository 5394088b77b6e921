import { Button, LinkButton } from "#components/ui/button.tsx";
import { SelectField } from "#components/ui/select-field.tsx";
import { DateField } from "#components/ui/text-field.tsx";
import type { HistoryFilter } from "#lib/growth/core/history.ts";
import { readingKinds } from "#lib/growth/core/reading.ts";
import { getTranslations } from "#lib/words/words.ts";

/** Which readings to list: a plain form whose answer is an address. */
export async function HistoryFilterForm({ place, filter }: { place: string; filter: HistoryFilter }) {
  const t = await getTranslations("growth");
  const isFiltered = Object.keys(filter).length > 0;
  return (
    <details className="no-print" open={isFiltered}>
      <summary className="flex min-h-touch cursor-pointer items-center font-semibold">
        {t("history.filter")}
      </summary>
      <form action={place} className="grid gap-4 pt-2 sm:grid-cols-[1fr_1fr_1fr_auto] sm:items-end">
        <SelectField
          name="kind"
          label={t("history.kind")}
          defaultValue={filter.kind ?? ""}
          options={[
            { value: "", label: t("history.allKinds") },
            ...readingKinds.map((value) => ({
              value,
              label: t(`kinds.${value}`),
            })),
          ]}
        />
        <DateField name="from" label={t("history.from")} defaultValue={filter.from ?? ""} />
        <DateField name="to" label={t("history.to")} defaultValue={filter.to ?? ""} />
        <Button type="submit">{t("history.show")}</Button>
      </form>
      <div className="mt-3 flex flex-wrap gap-3">
        <LinkButton href={`${place}?last=30`} size="small">
          {t("history.lastDays")}
        </LinkButton>
        {isFiltered && (
          <LinkButton href={place} size="small" variant="quiet">
            {t("history.clear")}
          </LinkButton>
        )}
      </div>
    </details>
  );
}
