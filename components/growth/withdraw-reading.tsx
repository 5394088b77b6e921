import { ActionForm } from "#components/ui/action-form.tsx";
import { formWords } from "#components/ui/form-words.ts";
import { SubmitButton } from "#components/ui/submit-button.tsx";
import { withdrawReading } from "#lib/growth/actions.ts";
import { getTranslations } from "#lib/words/words.ts";

/** Removing asks nothing first: it can be undone right after. */
export async function WithdrawReading({ childId, readingId }: { childId: string; readingId: string }) {
  const t = await getTranslations("growth.correct");
  return (
    <ActionForm action={withdrawReading} words={await formWords()} className="grid justify-items-start gap-2">
      <input type="hidden" name="childId" value={childId} />
      <input type="hidden" name="readingId" value={readingId} />
      <SubmitButton variant="danger">{t("withdraw")}</SubmitButton>
      <p className="text-sm text-quiet">{t("withdrawText")}</p>
    </ActionForm>
  );
}
