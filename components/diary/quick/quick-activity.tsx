import { ActionForm } from "#components/ui/action-form.tsx";
import { formWords } from "#components/ui/form-words.ts";
import { SubmitButton } from "#components/ui/submit-button.tsx";
import { TextField } from "#components/ui/text-field.tsx";
import { startTimer } from "#lib/diary/timers/actions.ts";
import { newId } from "#lib/kernel/ids.ts";
import { getTranslations } from "#lib/words/words.ts";

type QuickActivityProps = { childId: string; known: readonly string[] };

/** Something begins, now: a timer runs until it is stopped. */
export async function QuickActivity({ childId, known }: QuickActivityProps) {
  const t = await getTranslations("diary");
  return (
    <ActionForm action={startTimer} words={await formWords()} className="grid gap-4">
      <input type="hidden" name="childId" value={childId} />
      <input type="hidden" name="timerId" value={newId()} />
      <input type="hidden" name="kind" value="activity" />
      <TextField
        name="name"
        label={t("timers.name")}
        hint={t("record.activity.nameHint")}
        list="known-activities"
        maxLength={200}
        autoComplete="off"
      />
      <datalist id="known-activities">
        {known.map((name) => (
          <option key={name} value={name} />
        ))}
      </datalist>
      <SubmitButton wide>{t("timers.start")}</SubmitButton>
    </ActionForm>
  );
}
