import { ActionForm } from "#components/ui/action-form.tsx";
import type { ButtonLook } from "#components/ui/button-class.ts";
import type { FormAction } from "#components/ui/form-state.ts";
import { formWords } from "#components/ui/form-words.ts";
import { SubmitButton } from "#components/ui/submit-button.tsx";

type ImportActProps = {
  action: FormAction;
  familyId: string;
  importId: string;
  label: string;
  variant: ButtonLook["variant"];
};

/** A button that puts an import aside, undoes it, or does it again. */
export async function ImportAct({ action, familyId, importId, label, variant }: ImportActProps) {
  return (
    <ActionForm action={action} words={await formWords()} className="grid justify-items-start gap-2">
      <input type="hidden" name="familyId" value={familyId} />
      <input type="hidden" name="importId" value={importId} />
      <SubmitButton variant={variant} size="small">
        {label}
      </SubmitButton>
    </ActionForm>
  );
}
