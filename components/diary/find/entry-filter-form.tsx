import { Button, LinkButton } from "#components/ui/button.tsx";
import { SelectField } from "#components/ui/select-field.tsx";
import { DateField, TextField } from "#components/ui/text-field.tsx";
import { bodyLocations } from "#lib/diary/core/body-locations.ts";
import { type EntryFilter, painMatches } from "#lib/diary/core/entry-filter.ts";
import { clockText } from "#lib/kernel/clock-text.ts";
import { getLocale, getTranslations } from "#lib/words/words.ts";

type Props = {
  place: string;
  filter: EntryFilter;
  taken: readonly { readonly key: string; readonly name: string }[];
};

const LEVELS = Array.from({ length: 11 }, (_, level) => level);

/** Which entries to list: a plain form whose answer is an address. */
export async function EntryFilterForm({ place, filter, taken }: Props) {
  const t = await getTranslations("entries");
  const locale = await getLocale();
  const isFiltered = Object.keys(filter).length > 0;
  const time = (minute: number | undefined) => (minute === undefined ? "" : clockText(minute));
  const named = bodyLocations.map(({ id, names }) => ({
    value: id,
    label: locale === "es" ? names.es : names.en,
  }));
  return (
    <div className="no-print grid gap-3">
      <div className="flex flex-wrap gap-3">
        <LinkButton href={`${place}?last=7`} size="small">
          {t("lastWeek")}
        </LinkButton>
        <LinkButton href={`${place}?last=30`} size="small">
          {t("lastMonth")}
        </LinkButton>
        <LinkButton href={`${place}?pain=7`} size="small">
          {t("severe")}
        </LinkButton>
        {isFiltered && (
          <LinkButton href={place} size="small" variant="quiet">
            {t("clear")}
          </LinkButton>
        )}
      </div>
      <details open={isFiltered}>
        <summary className="flex min-h-touch w-fit cursor-pointer items-center font-semibold underline underline-offset-4">
          {t("filter")}
        </summary>
        <form action={place} className="grid grid-cols-2 gap-4 pt-2 sm:grid-cols-4 sm:items-end">
          <div className="col-span-2">
            <SelectField
              name="medicine"
              label={t("medicine")}
              defaultValue={filter.medicine ?? ""}
              options={[
                { value: "", label: t("anyMedicine") },
                ...taken.map(({ key, name }) => ({ value: key, label: name })),
              ]}
            />
          </div>
          <div className="col-span-2">
            <SelectField
              name="location"
              label={t("location")}
              defaultValue={filter.location ?? ""}
              options={[{ value: "", label: t("anyLocation") }, ...named]}
            />
          </div>
          <SelectField
            name="pain"
            label={t("pain")}
            defaultValue={filter.pain === undefined ? "" : String(filter.pain)}
            options={[
              { value: "", label: t("anyPain") },
              ...LEVELS.map((level) => ({ value: String(level), label: t("level", { level }) })),
            ]}
          />
          <SelectField
            name="match"
            label={t("match")}
            defaultValue={filter.painMatch ?? "at-least"}
            options={painMatches.map((match) => ({ value: match, label: t(`matches.${match}`) }))}
          />
          <DateField name="from" label={t("from")} defaultValue={filter.from ?? ""} />
          <DateField name="to" label={t("to")} defaultValue={filter.to ?? ""} />
          <TextField type="time" name="after" label={t("after")} defaultValue={time(filter.fromMinute)} />
          <TextField type="time" name="before" label={t("before")} defaultValue={time(filter.toMinute)} />
          <div className="col-span-2">
            <Button type="submit">{t("show")}</Button>
          </div>
        </form>
      </details>
    </div>
  );
}
