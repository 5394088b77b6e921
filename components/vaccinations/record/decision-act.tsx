import { ActionForm } from "#components/ui/action-form.tsx";
import type { FormAction } from "#components/ui/form-state.ts";
import { formWords } from "#components/ui/form-words.ts";
import { SubmitButton } from "#components/ui/submit-button.tsx";

type DecisionActProps = { action: FormAction; childId: string; decisionId: string; label: string };

/** A button that takes a decision back, or lets it hold again. */
export async function DecisionAct({ action, childId, decisionId, label }: DecisionActProps) {
  return (
    <ActionForm action={action} words={await formWords()} className="grid gap-2">
      <input type="hidden" name="childId" value={childId} />
      <input type="hidden" name="decisionId" value={decisionId} />
      <SubmitButton variant="secondary" size="small">
        {label}
      </SubmitButton>
    </ActionForm>
  );
}
