import { ActionForm } from "#components/ui/action-form.tsx";
import type { FormAction } from "#components/ui/form-state.ts";
import { formWords } from "#components/ui/form-words.ts";
import { SubmitButton } from "#components/ui/submit-button.tsx";

type KeyFormProps = { action: FormAction; secret: string; submit: string; pending: string };

/** One button that uses a key: opening the link alone does nothing, since mail scanners open links, too. */
export async function KeyForm({ action, secret, submit, pending }: KeyFormProps) {
  return (
    <ActionForm action={action} words={await formWords(pending)}>
      <input type="hidden" name="key" value={secret} />
      <SubmitButton wide>{submit}</SubmitButton>
    </ActionForm>
  );
}
