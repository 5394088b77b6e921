import { ActionForm } from "#components/ui/action-form.tsx";
import { formWords } from "#components/ui/form-words.ts";
import { PasswordField } from "#components/ui/password-field.tsx";
import { SubmitButton } from "#components/ui/submit-button.tsx";
import { TextLink } from "#components/ui/text-link.tsx";
import { confirmEmail } from "#lib/accounts/confirmation/actions.ts";
import { getTranslations } from "#lib/words/words.ts";

/** The confirmation, in a browser that has not shown that it is the one of whoever chose the password. */
export async function ConfirmForm({ secret }: { secret: string }) {
  const t = await getTranslations("accounts");
  return (
    <ActionForm action={confirmEmail} words={await formWords(t("confirm.pending"))}>
      <input type="hidden" name="key" value={secret} />
      <PasswordField
        name="password"
        label={t("confirm.password")}
        hint={t("confirm.passwordHint")}
        autoComplete="current-password"
        words={{ show: t("password.show"), hide: t("password.hide") }}
        required
      />
      <SubmitButton wide>{t("confirm.submit")}</SubmitButton>
      <p className="text-center">
        <TextLink href="/forgot">{t("confirm.choose")}</TextLink>
      </p>
    </ActionForm>
  );
}
