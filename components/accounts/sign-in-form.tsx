import { ActionForm } from "#components/ui/action-form.tsx";
import { formWords } from "#components/ui/form-words.ts";
import { PasswordField } from "#components/ui/password-field.tsx";
import { SubmitButton } from "#components/ui/submit-button.tsx";
import { TextField } from "#components/ui/text-field.tsx";
import { signIn } from "#lib/accounts/actions.ts";
import { getTranslations } from "#lib/words/words.ts";

export async function SignInForm({ to }: { to: string }) {
  const t = await getTranslations("accounts");
  return (
    <ActionForm action={signIn} words={await formWords(t("signIn.pending"))}>
      <input type="hidden" name="to" value={to} />
      <TextField
        name="email"
        type="email"
        label={t("signIn.email")}
        autoComplete="username"
        autoCapitalize="none"
        required
      />
      <PasswordField
        name="password"
        label={t("signIn.password")}
        autoComplete="current-password"
        words={{ show: t("password.show"), hide: t("password.hide") }}
        required
      />
      <SubmitButton wide>{t("signIn.submit")}</SubmitButton>
    </ActionForm>
  );
}
