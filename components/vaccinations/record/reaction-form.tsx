import { ActionForm } from "#components/ui/action-form.tsx";
import { Card } from "#components/ui/card.tsx";
import { CheckboxGroup } from "#components/ui/checkbox-group.tsx";
import type { FormAction } from "#components/ui/form-state.ts";
import { formWords } from "#components/ui/form-words.ts";
import { Segmented } from "#components/ui/segmented.tsx";
import { SubmitButton } from "#components/ui/submit-button.tsx";
import { DateField } from "#components/ui/text-field.tsx";
import { TextareaField } from "#components/ui/textarea-field.tsx";
import type { CalendarDate } from "#lib/kernel/dates.ts";
import type { ReactionRecord } from "#lib/vaccinations/core/dose-record.ts";
import { reactionKinds, reactionOnsets, reactionSeverities } from "#lib/vaccinations/core/reactions.ts";
import { getTranslations } from "#lib/words/words.ts";

type ReactionFormProps = {
  action: FormAction;
  childId: string;
  doseId: string;
  reactionId: string;
  /** What is known already, where it is put right. */
  reaction?: ReactionRecord;
  startedOn: CalendarDate | null;
};

/** What was noticed after a dose. */
export async function ReactionForm({
  action,
  childId,
  doseId,
  reactionId,
  reaction,
  startedOn,
}: ReactionFormProps) {
  const t = await getTranslations("vaccinations.reactions");
  const optional = (await getTranslations("access.form"))("optional");
  return (
    <ActionForm
      // What was saved fills the form anew.
      key={JSON.stringify(reaction ?? null)}
      action={action}
      words={await formWords()}
      draftKey={reaction ? `reaction-${reactionId}` : `reaction-of-${doseId}`}
    >
      <input type="hidden" name="childId" value={childId} />
      <input type="hidden" name="doseId" value={doseId} />
      <input type="hidden" name="reactionId" value={reactionId} />
      <Card>
        <div className="grid gap-5">
          <CheckboxGroup
            name="kinds"
            label={t("kinds")}
            defaultValues={reaction?.kinds ?? []}
            options={reactionKinds.map((value) => ({ value, label: t(`kind.${value}`) }))}
          />
          <Segmented
            name="onset"
            label={t("onset")}
            defaultValue={reaction?.onset ?? "immediate"}
            options={reactionOnsets.map((value) => ({ value, label: t(`onsets.${value}`) }))}
          />
          <Segmented
            name="severity"
            label={t("severity")}
            defaultValue={reaction?.severity ?? "mild"}
            options={reactionSeverities.map((value) => ({ value, label: t(`severities.${value}`) }))}
          />
          <DateField
            name="startedOn"
            label={t("startedOn")}
            optional={optional}
            defaultValue={startedOn ?? ""}
          />
          <TextareaField
            name="note"
            label={t("note")}
            optional={optional}
            defaultValue={reaction?.note ?? ""}
            rows={3}
            maxLength={2000}
          />
        </div>
      </Card>
      <SubmitButton wide>{t("submit")}</SubmitButton>
    </ActionForm>
  );
}
