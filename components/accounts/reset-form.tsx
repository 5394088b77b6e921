import { ActionForm } from "#components/ui/action-form.tsx";
import { formWords } from "#components/ui/form-words.ts";
import { SubmitButton } from "#components/ui/submit-button.tsx";
import { resetPassword } from "#lib/accounts/reset/actions.ts";
import { getTranslations } from "#lib/words/words.ts";
import { NewPasswordField } from "./new-password-field.tsx";

export async function ResetForm({ secret, email }: { secret: string; email: string }) {
  const t = await getTranslations("accounts.reset");
  return (
    <ActionForm action={resetPassword} words={await formWords(t("pending"))}>
      <input type="hidden" name="key" value={secret} />
      <input type="email" name="username" value={email} autoComplete="username" readOnly hidden />
      <NewPasswordField label={t("password")} />
      <SubmitButton wide>{t("submit")}</SubmitButton>
    </ActionForm>
  );
}
