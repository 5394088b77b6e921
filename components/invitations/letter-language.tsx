import { SelectField } from "#components/ui/select-field.tsx";
import { locales } from "#lib/kernel/locales.ts";
import { getLocale, getTranslations } from "#lib/words/words.ts";

/** The language of an invitation's letter: at first the inviter's own. */
export async function LetterLanguage() {
  const t = await getTranslations("invitations.form");
  return (
    <SelectField
      name="locale"
      label={t("locale")}
      defaultValue={await getLocale()}
      options={locales.map((value) => ({ value, label: t(`languages.${value}`) }))}
    />
  );
}
