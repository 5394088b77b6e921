import { ActionForm } from "#components/ui/action-form.tsx";
import { formWords } from "#components/ui/form-words.ts";
import { SubmitButton } from "#components/ui/submit-button.tsx";
import { restoreInvitation, revokeInvitation } from "#lib/families/invitations/actions.ts";
import { getTranslations } from "#lib/words/words.ts";

type Props = { familyId: string; invitation: { readonly id: string; readonly label: string } };

/** Takes an invitation back, at once: it can be undone. */
export async function TakeBack({ familyId, invitation: { id, label } }: Props) {
  const t = await getTranslations("invitations.list");
  return (
    <ActionForm action={revokeInvitation} words={await formWords()} className="grid gap-2">
      <input type="hidden" name="familyId" value={familyId} />
      <input type="hidden" name="invitationId" value={id} />
      <SubmitButton variant="quiet" size="small">
        {t("revoke")}
        <span className="sr-only">: {label}</span>
      </SubmitButton>
    </ActionForm>
  );
}

/** Offers again what was taken back. */
export async function UndoTakeBack({ familyId, invitation: { id } }: Props) {
  const t = await getTranslations("invitations.list");
  return (
    <ActionForm action={restoreInvitation} words={await formWords()} className="grid gap-2">
      <input type="hidden" name="familyId" value={familyId} />
      <input type="hidden" name="invitationId" value={id} />
      <SubmitButton variant="secondary" size="small">
        {t("undo")}
      </SubmitButton>
    </ActionForm>
  );
}
