import { PasswordField } from "#components/ui/password-field.tsx";
import { getTranslations } from "#lib/words/words.ts";

export async function NewPasswordField({ label }: { label: string }) {
  const t = await getTranslations("accounts");
  return (
    <PasswordField
      name="password"
      label={label}
      hint={t("signUp.passwordHint")}
      autoComplete="new-password"
      minLength={10}
      words={{ show: t("password.show"), hide: t("password.hide") }}
      required
    />
  );
}
