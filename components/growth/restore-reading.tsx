import { ActionForm } from "#components/ui/action-form.tsx";
import { formWords } from "#components/ui/form-words.ts";
import { SubmitButton } from "#components/ui/submit-button.tsx";
import { restoreReading } from "#lib/growth/actions.ts";

type RestoreReadingProps = { childId: string; readingId: string; label: string };

export async function RestoreReading({ childId, readingId, label }: RestoreReadingProps) {
  return (
    <ActionForm action={restoreReading} words={await formWords()} className="grid gap-2">
      <input type="hidden" name="childId" value={childId} />
      <input type="hidden" name="readingId" value={readingId} />
      <SubmitButton variant="secondary" size="small">
        {label}
      </SubmitButton>
    </ActionForm>
  );
}
