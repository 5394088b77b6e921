import { ActionForm } from "#components/ui/action-form.tsx";
import { Dialog, DialogButton } from "#components/ui/dialog.tsx";
import { formWords } from "#components/ui/form-words.ts";
import { SubmitButton } from "#components/ui/submit-button.tsx";
import type { InvitationView } from "#lib/families/core/invitation.ts";
import { resendInvitation } from "#lib/families/invitations/actions.ts";
import { getTranslations } from "#lib/words/words.ts";
import { LetterLanguage } from "./letter-language.tsx";

type RenewProps = { familyId: string; invitation: InvitationView };

/** Makes a new link for an invitation, or sends its letter again; either way the old link is worth nothing then. */
export async function Renew({ familyId, invitation: { id, email, label } }: RenewProps) {
  const t = await getTranslations("invitations.list");
  const opens = `renew-${id}`;
  const [open, title, text, submit] =
    email === null
      ? [t("renew"), t("renewTitle", { label }), t("renewText"), t("renewSubmit")]
      : [t("resend"), t("resendTitle", { email }), t("resendText"), t("resendSubmit")];
  return (
    <div>
      <DialogButton opens={opens} size="small">
        {open}
        <span className="sr-only">: {label}</span>
      </DialogButton>
      <Dialog id={opens} title={title} dismiss={t("cancel")}>
        <p>{text}</p>
        <ActionForm action={resendInvitation} words={await formWords()}>
          <input type="hidden" name="familyId" value={familyId} />
          <input type="hidden" name="invitationId" value={id} />
          {email !== null && <LetterLanguage />}
          <SubmitButton wide>{submit}</SubmitButton>
        </ActionForm>
      </Dialog>
    </div>
  );
}
