import { PasswordField } from "#components/ui/password-field.tsx";
import { getTranslations } from "#lib/words/words.ts";

/** Asked of whoever changes how their account opens. */
export async function CurrentPasswordField() {
  const t = await getTranslations("accounts.password");
  return (
    <PasswordField
      name="currentPassword"
      label={t("current")}
      autoComplete="current-password"
      words={{ show: t("show"), hide: t("hide") }}
      required
    />
  );
}
