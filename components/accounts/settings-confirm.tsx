import { ActionForm } from "#components/ui/action-form.tsx";
import { formWords } from "#components/ui/form-words.ts";
import { Notice } from "#components/ui/notice.tsx";
import { SubmitButton } from "#components/ui/submit-button.tsx";
import { askConfirmation } from "#lib/accounts/confirmation/actions.ts";
import { getTranslations } from "#lib/words/words.ts";

/** Says that the e-mail is not confirmed, and what that costs; sends the letter again. */
export async function SettingsConfirm({ email }: { email: string }) {
  const t = await getTranslations("accounts.settings");
  return (
    <Notice tone="warn">
      <p className="mb-3 wrap-anywhere">{t("unconfirmed", { email })}</p>
      <ActionForm action={askConfirmation} words={await formWords()} className="grid gap-3">
        <div>
          <SubmitButton variant="secondary" size="small">
            {t("sendConfirmation")}
          </SubmitButton>
        </div>
      </ActionForm>
    </Notice>
  );
}
