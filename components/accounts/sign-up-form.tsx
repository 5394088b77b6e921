import { ActionForm } from "#components/ui/action-form.tsx";
import { formWords } from "#components/ui/form-words.ts";
import { PasswordField } from "#components/ui/password-field.tsx";
import { SubmitButton } from "#components/ui/submit-button.tsx";
import { TextField } from "#components/ui/text-field.tsx";
import { signUp } from "#lib/accounts/actions.ts";
import { newId } from "#lib/kernel/ids.ts";
import { getTranslations } from "#lib/words/words.ts";
import { TimeZoneInput } from "./time-zone-input.tsx";

export async function SignUpForm() {
  const t = await getTranslations("accounts");
  return (
    <ActionForm action={signUp} words={await formWords(t("signUp.pending"))}>
      <input type="hidden" name="id" value={newId()} />
      <TimeZoneInput name="timeZone" />
      <TextField name="name" label={t("signUp.name")} autoComplete="name" required />
      <TextField
        name="email"
        type="email"
        label={t("signUp.email")}
        autoComplete="username"
        autoCapitalize="none"
        required
      />
      <PasswordField
        name="password"
        label={t("signUp.password")}
        hint={t("signUp.passwordHint")}
        autoComplete="new-password"
        minLength={10}
        words={{ show: t("password.show"), hide: t("password.hide") }}
        required
      />
      <SubmitButton wide>{t("signUp.submit")}</SubmitButton>
    </ActionForm>
  );
}
