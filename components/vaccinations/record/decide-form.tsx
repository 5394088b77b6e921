import { ActionForm } from "#components/ui/action-form.tsx";
import { Card } from "#components/ui/card.tsx";
import { formWords } from "#components/ui/form-words.ts";
import { Reveal } from "#components/ui/reveal.tsx";
import { Segmented } from "#components/ui/segmented.tsx";
import { SelectField } from "#components/ui/select-field.tsx";
import { SubmitButton } from "#components/ui/submit-button.tsx";
import { DateField } from "#components/ui/text-field.tsx";
import { TextareaField } from "#components/ui/textarea-field.tsx";
import type { CalendarDate } from "#lib/kernel/dates.ts";
import { newId } from "#lib/kernel/ids.ts";
import { slugOf } from "#lib/vaccinations/core/slug.ts";
import { listVaccineGroups } from "#lib/vaccinations/core/vaccine-groups.ts";
import { decideVaccine } from "#lib/vaccinations/decisions/actions.ts";
import { getLocale, getTranslations } from "#lib/words/words.ts";

type DecideFormProps = {
  childId: string;
  today: CalendarDate;
  group: string | undefined;
  kind: "refused" | "postponed";
};

/** That a vaccine is refused, or postponed until a day or without one. */
export async function DecideForm({ childId, today, group = "", kind }: DecideFormProps) {
  const t = await getTranslations("vaccinations.decide");
  const names = await getTranslations("vaccines.groups");
  const locale = await getLocale();
  const optional = (await getTranslations("access.form"))("optional");
  const groups = listVaccineGroups()
    .map((value) => ({ value, label: names(slugOf(value)) }))
    .toSorted((a, b) => a.label.localeCompare(b.label, locale));
  return (
    <ActionForm action={decideVaccine} words={await formWords()} draftKey={`decide-${childId}`}>
      <input type="hidden" name="childId" value={childId} />
      <input type="hidden" name="decisionId" value={newId()} />
      <Card>
        <div className="grid gap-5">
          <SelectField
            name="group"
            label={t("group")}
            defaultValue={group}
            options={[{ value: "", label: t("choose") }, ...groups]}
          />
          <Reveal
            control={
              <Segmented
                name="kind"
                label={t("kind")}
                defaultValue={kind}
                options={(["postponed", "refused"] as const).map((value) => ({
                  value,
                  label: t(`kinds.${value}`),
                  reveals: value === "postponed",
                }))}
              />
            }
          >
            <DateField name="untilOn" label={t("untilOn")} hint={t("untilHint")} optional={optional} />
          </Reveal>
          <DateField name="decidedOn" label={t("decidedOn")} defaultValue={today} />
          <TextareaField name="reason" label={t("reason")} optional={optional} rows={3} maxLength={2000} />
        </div>
      </Card>
      <SubmitButton wide>{t("submit")}</SubmitButton>
    </ActionForm>
  );
}
