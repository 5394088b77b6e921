import { ActionForm } from "#components/ui/action-form.tsx";
import { formWords } from "#components/ui/form-words.ts";
import { SubmitButton } from "#components/ui/submit-button.tsx";
import { TextField } from "#components/ui/text-field.tsx";
import { signUp } from "#lib/accounts/sign-up/actions.ts";
import { newId } from "#lib/kernel/ids.ts";
import { getTranslations } from "#lib/words/words.ts";
import { NewPasswordField } from "./new-password-field.tsx";
import { TimeZoneInput } from "./time-zone-input.tsx";

export async function SignUpForm({ to }: { to: string }) {
  const t = await getTranslations("accounts");
  return (
    <ActionForm action={signUp} words={await formWords(t("signUp.pending"))}>
      <input type="hidden" name="id" value={newId()} />
      <input type="hidden" name="to" value={to} />
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
      <NewPasswordField label={t("signUp.password")} />
      <SubmitButton wide>{t("signUp.submit")}</SubmitButton>
    </ActionForm>
  );
}
