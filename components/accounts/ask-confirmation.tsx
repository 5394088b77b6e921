import { ActionForm } from "#components/ui/action-form.tsx";
import { formWords } from "#components/ui/form-words.ts";
import { Notice } from "#components/ui/notice.tsx";
import { SubmitButton } from "#components/ui/submit-button.tsx";
import { askConfirmation } from "#lib/accounts/confirmation/actions.ts";
import { getTranslations } from "#lib/words/words.ts";

/** That the e-mail is not confirmed yet, and a button that sends the link. */
export async function AskConfirmation() {
  const t = await getTranslations("accounts.email");
  return (
    <div className="grid gap-4">
      <Notice tone="warn" title={t("unconfirmed")}>
        {t("unconfirmedText")}
      </Notice>
      <ActionForm action={askConfirmation} words={await formWords(t("sending"))}>
        <SubmitButton>{t("send")}</SubmitButton>
      </ActionForm>
    </div>
  );
}
