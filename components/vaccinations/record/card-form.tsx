import { ActionForm } from "#components/ui/action-form.tsx";
import { formWords } from "#components/ui/form-words.ts";
import { SubmitButton } from "#components/ui/submit-button.tsx";
import { TextareaField } from "#components/ui/textarea-field.tsx";
import { newId } from "#lib/kernel/ids.ts";
import { recordHealthCard } from "#lib/vaccinations/card/actions.ts";
import { getTranslations } from "#lib/words/words.ts";
import { ToldDetails } from "./told-details.tsx";

/** Takes over the doses of a SMART Health Card, scanned or pasted. */
export async function CardForm({ childId }: { childId: string }) {
  const t = await getTranslations("vaccinations.card");
  return (
    <ActionForm action={recordHealthCard} words={await formWords()} label={t("title")}>
      <input type="hidden" name="childId" value={childId} />
      <input type="hidden" name="visitId" value={newId()} />
      <div className="card p-card sm:p-6">
        <ToldDetails title={t("title")} names={["card"]}>
          <div className="grid gap-5 pt-3">
            <p className="text-quiet">{t("text")}</p>
            <TextareaField
              name="card"
              label={t("label")}
              hint={t("hint")}
              rows={3}
              autoComplete="off"
              spellCheck={false}
            />
            <div>
              <SubmitButton variant="secondary">{t("submit")}</SubmitButton>
            </div>
          </div>
        </ToldDetails>
      </div>
    </ActionForm>
  );
}
