import { ActionForm } from "#components/ui/action-form.tsx";
import { formWords } from "#components/ui/form-words.ts";
import { SubmitButton } from "#components/ui/submit-button.tsx";
import { TextField } from "#components/ui/text-field.tsx";
import { askChangeEmail } from "#lib/accounts/email/actions.ts";
import { getTranslations } from "#lib/words/words.ts";
import { CurrentPasswordField } from "./current-password-field.tsx";

export async function ChangeEmailForm({ hasPassword }: { hasPassword: boolean }) {
  const t = await getTranslations("accounts.email");
  return (
    <ActionForm action={askChangeEmail} words={await formWords(t("sending"))}>
      <TextField
        name="email"
        type="email"
        label={t("new")}
        autoComplete="email"
        autoCapitalize="none"
        required
      />
      {hasPassword && <CurrentPasswordField />}
      <SubmitButton>{t("submit")}</SubmitButton>
    </ActionForm>
  );
}
