import { ActionForm } from "#components/ui/action-form.tsx";
import type { ButtonLook } from "#components/ui/button-class.ts";
import type { FormAction } from "#components/ui/form-state.ts";
import { formWords } from "#components/ui/form-words.ts";
import { SubmitButton } from "#components/ui/submit-button.tsx";

type ReactionActProps = {
  action: FormAction;
  childId: string;
  doseId: string;
  reactionId: string;
  pictureId?: string;
  label: string;
  variant: ButtonLook["variant"];
};

/** A button that removes a reaction or its photo, or brings them back. */
export async function ReactionAct({ action, label, variant, ...which }: ReactionActProps) {
  return (
    <ActionForm action={action} words={await formWords()} className="grid justify-items-start gap-2">
      {Object.entries(which).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <SubmitButton variant={variant} size="small">
        {label}
      </SubmitButton>
    </ActionForm>
  );
}
