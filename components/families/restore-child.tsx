import { ActionForm } from "#components/ui/action-form.tsx";
import { formWords } from "#components/ui/form-words.ts";
import { SubmitButton } from "#components/ui/submit-button.tsx";
import { restoreChild } from "#lib/families/actions.ts";

export async function RestoreChild({ childId, label }: { childId: string; label: string }) {
  return (
    <ActionForm action={restoreChild} words={await formWords()} className="grid gap-2">
      <input type="hidden" name="childId" value={childId} />
      <SubmitButton variant="secondary" size="small">
        {label}
      </SubmitButton>
    </ActionForm>
  );
}
