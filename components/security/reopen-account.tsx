import { ActionForm } from "#components/ui/action-form.tsx";
import { formWords } from "#components/ui/form-words.ts";
import { SubmitButton } from "#components/ui/submit-button.tsx";
import { reopenAccount } from "#lib/accounts/closing/actions.ts";
import { getTranslations } from "#lib/words/words.ts";

export async function ReopenAccount() {
  const t = await getTranslations("security.reopen");
  return (
    <ActionForm action={reopenAccount} words={await formWords(t("pending"))}>
      <SubmitButton wide>{t("submit")}</SubmitButton>
    </ActionForm>
  );
}
