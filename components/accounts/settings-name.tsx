import { ActionForm } from "#components/ui/action-form.tsx";
import { formWords } from "#components/ui/form-words.ts";
import { SubmitButton } from "#components/ui/submit-button.tsx";
import { TextField } from "#components/ui/text-field.tsx";
import { nameMyself } from "#lib/accounts/preferences/actions.ts";
import { getTranslations } from "#lib/words/words.ts";

export async function SettingsName({ name }: { name: string }) {
  const t = await getTranslations("accounts.settings");
  return (
    <ActionForm action={nameMyself} words={await formWords()} className="grid gap-4">
      <TextField
        name="name"
        label={t("name")}
        hint={t("nameHint")}
        defaultValue={name}
        autoComplete="name"
        required
      />
      <div>
        <SubmitButton variant="secondary">{t("saveName")}</SubmitButton>
      </div>
    </ActionForm>
  );
}
