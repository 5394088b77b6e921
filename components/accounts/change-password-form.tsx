import { ActionForm } from "#components/ui/action-form.tsx";
import { formWords } from "#components/ui/form-words.ts";
import { SubmitButton } from "#components/ui/submit-button.tsx";
import { changePassword } from "#lib/accounts/password/actions.ts";
import { getTranslations } from "#lib/words/words.ts";
import { CurrentPasswordField } from "./current-password-field.tsx";
import { NewPasswordField } from "./new-password-field.tsx";

type ChangePasswordFormProps = { email: string; hasPassword: boolean };

export async function ChangePasswordForm({ email, hasPassword }: ChangePasswordFormProps) {
  const t = await getTranslations("accounts.password");
  return (
    <ActionForm action={changePassword} words={await formWords()} afterDone="reset">
      <input type="email" name="username" value={email} autoComplete="username" readOnly hidden />
      {hasPassword && <CurrentPasswordField />}
      <NewPasswordField label={t("new")} />
      <SubmitButton>{t(hasPassword ? "submit" : "set")}</SubmitButton>
    </ActionForm>
  );
}
