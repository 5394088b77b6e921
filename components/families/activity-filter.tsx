import { Button, LinkButton } from "#components/ui/button.tsx";
import { SelectField } from "#components/ui/select-field.tsx";
import type { FeedFilter, Topic } from "#lib/families/activity/core/feed.ts";
import { getTranslations } from "#lib/words/words.ts";

type ActivityFilterProps = {
  place: string;
  filter: FeedFilter;
  topics: readonly Topic[];
  people: readonly { readonly id: string; readonly name: string }[];
};

/** Whose deeds, and about what: a plain form whose answer is an address. */
export async function ActivityFilter({ place, filter, topics, people }: ActivityFilterProps) {
  const t = await getTranslations("activity");
  const isFiltered = Object.keys(filter).length > 0;
  return (
    <details className="no-print" open={isFiltered}>
      <summary className="flex min-h-touch cursor-pointer items-center font-semibold">{t("filter")}</summary>
      <form action={place} className="grid gap-4 pt-2 sm:grid-cols-[1fr_1fr_auto] sm:items-end">
        <SelectField
          name="topic"
          label={t("topic")}
          defaultValue={filter.topic ?? ""}
          options={[
            { value: "", label: t("everything") },
            ...topics.map((value) => ({ value, label: t(`topics.${value}`) })),
          ]}
        />
        <SelectField
          name="who"
          label={t("who")}
          defaultValue={filter.who ?? ""}
          options={[
            { value: "", label: t("everybody") },
            ...people.map(({ id, name }) => ({ value: id, label: name })),
          ]}
        />
        <Button type="submit">{t("show")}</Button>
      </form>
      {isFiltered && (
        <div className="mt-3">
          <LinkButton href={place} size="small" variant="quiet">
            {t("clear")}
          </LinkButton>
        </div>
      )}
    </details>
  );
}
