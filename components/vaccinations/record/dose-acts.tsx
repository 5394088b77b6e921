import { Act } from "#components/ui/act.tsx";
import { ActionForm } from "#components/ui/action-form.tsx";
import { formWords } from "#components/ui/form-words.ts";
import { Notice } from "#components/ui/notice.tsx";
import { SubmitButton } from "#components/ui/submit-button.tsx";
import { restoreDose, withdrawDose } from "#lib/vaccinations/actions.ts";
import { getTranslations } from "#lib/words/words.ts";

type Which = { childId: string; doseId: string };

/** Removing asks nothing first: it can be undone right after. */
export async function WithdrawDose({ childId, doseId }: Which) {
  const t = await getTranslations("vaccinations.dose");
  return (
    <ActionForm action={withdrawDose} words={await formWords()} className="grid justify-items-start gap-2">
      <input type="hidden" name="childId" value={childId} />
      <input type="hidden" name="doseId" value={doseId} />
      <SubmitButton variant="danger">{t("withdraw")}</SubmitButton>
      <p className="text-sm text-quiet">{t("withdrawText")}</p>
    </ActionForm>
  );
}

/** A dose that was removed: it says so, with the way back. */
export async function WithdrawnDose({ childId, doseId, mayRecord }: Which & { mayRecord: boolean }) {
  const t = await getTranslations("vaccinations.dose");
  return (
    <Notice role="status">
      <div className="flex flex-wrap items-center gap-4">
        {t("withdrawn")}
        {mayRecord && <Act action={restoreDose} fields={{ childId, doseId }} label={t("restore")} />}
      </div>
    </Notice>
  );
}
