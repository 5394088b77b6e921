import type { ReactNode } from "react";
import { ActionForm } from "#components/ui/action-form.tsx";
import { ChoiceList } from "#components/ui/choice-list.tsx";
import { formWords } from "#components/ui/form-words.ts";
import { Segmented } from "#components/ui/segmented.tsx";
import { SubmitButton } from "#components/ui/submit-button.tsx";
import { TextField } from "#components/ui/text-field.tsx";
import { makeToken } from "#lib/accounts/tokens/actions.ts";
import { lifetimes, reaches, tokenSubjects } from "#lib/accounts/tokens/core/token.ts";
import { getTranslations } from "#lib/words/words.ts";

/** What a new key is for, what it may do and for how long; `proof` is the field for the current password. */
export async function TokenForm({ proof }: { proof: ReactNode }) {
  const t = await getTranslations("programs.make");
  return (
    <ActionForm action={makeToken} words={await formWords(t("pending"))}>
      <TextField name="name" label={t("name")} hint={t("nameHint")} maxLength={60} required />
      <ChoiceList
        name="subject"
        label={t("subject")}
        defaultValue="growth"
        options={tokenSubjects.map((value) => ({ value, label: t(`subjects.${value}`) }))}
      />
      <ChoiceList
        name="reach"
        label={t("reach")}
        defaultValue="read"
        options={reaches.map((value) => ({ value, label: t(`reaches.${value}`) }))}
      />
      <Segmented
        name="lifetime"
        label={t("lifetime")}
        defaultValue="90"
        options={lifetimes.map((days) => ({ value: String(days), label: t(`lifetimes.${days}`) }))}
      />
      {proof}
      <SubmitButton>{t("submit")}</SubmitButton>
    </ActionForm>
  );
}
