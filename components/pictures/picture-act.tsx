import { ActionForm } from "#components/ui/action-form.tsx";
import type { ButtonLook } from "#components/ui/button-class.ts";
import type { FormAction } from "#components/ui/form-state.ts";
import { formWords } from "#components/ui/form-words.ts";
import { SubmitButton } from "#components/ui/submit-button.tsx";

type PictureActProps = {
  action: FormAction;
  childId?: string;
  pictureId: string;
  label: string;
  variant: ButtonLook["variant"];
};

/** A button that removes a photo, or brings it back. */
export async function PictureAct({ action, childId, pictureId, label, variant }: PictureActProps) {
  return (
    <ActionForm action={action} words={await formWords()} className="grid justify-items-start gap-2">
      {childId && <input type="hidden" name="childId" value={childId} />}
      <input type="hidden" name="pictureId" value={pictureId} />
      <SubmitButton variant={variant} size="small">
        {label}
      </SubmitButton>
    </ActionForm>
  );
}
