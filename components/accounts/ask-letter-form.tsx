import type { ReactNode } from "react";
import { ActionForm } from "#components/ui/action-form.tsx";
import type { FormAction } from "#components/ui/form-state.ts";
import { formWords } from "#components/ui/form-words.ts";
import { SubmitButton } from "#components/ui/submit-button.tsx";
import { TextField } from "#components/ui/text-field.tsx";
import { getTranslations } from "#lib/words/words.ts";

type AskLetterFormProps = { action: FormAction; submit: string; children?: ReactNode };

/** Asks for an e-mail address to send a link to. */
export async function AskLetterForm({ action, submit, children }: AskLetterFormProps) {
  const t = await getTranslations("accounts");
  return (
    <ActionForm action={action} words={await formWords(t("forgot.pending"))}>
      {children}
      <TextField
        name="email"
        type="email"
        label={t("letters.email")}
        autoComplete="username"
        autoCapitalize="none"
        required
      />
      <SubmitButton wide>{submit}</SubmitButton>
    </ActionForm>
  );
}
