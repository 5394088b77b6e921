import { ActionForm } from "#components/ui/action-form.tsx";
import { formWords } from "#components/ui/form-words.ts";
import { SubmitButton } from "#components/ui/submit-button.tsx";
import { enterCode } from "#lib/accounts/two-step/actions.ts";
import { getTranslations } from "#lib/words/words.ts";
import { CodeField } from "./code-field.tsx";

export async function EnterCode({ takesRecovery }: { takesRecovery: boolean }) {
  const t = await getTranslations("security.code");
  return (
    <ActionForm action={enterCode} words={await formWords(t("pending"))} afterDone="reset">
      <CodeField label={t(takesRecovery ? "recovery" : "code")} takesLetters={takesRecovery} />
      <SubmitButton wide>{t("submit")}</SubmitButton>
    </ActionForm>
  );
}
