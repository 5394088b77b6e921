import { ActionForm } from "#components/ui/action-form.tsx";
import { Dialog, DialogButton } from "#components/ui/dialog.tsx";
import { formWords } from "#components/ui/form-words.ts";
import { SubmitButton } from "#components/ui/submit-button.tsx";
import { declineInvitation } from "#lib/families/offers/actions.ts";
import { getTranslations } from "#lib/words/words.ts";

type DeclineProps = { inviter: string; invitationKey: string };

export async function Decline({ inviter, invitationKey }: DeclineProps) {
  const t = await getTranslations("invitations.offer");
  return (
    <div>
      <DialogButton opens="decline" variant="quiet" wide>
        {t("decline")}
      </DialogButton>
      <Dialog id="decline" title={t("declineTitle")} dismiss={t("declineCancel")}>
        <p>{t("declineText", { name: inviter })}</p>
        <ActionForm action={declineInvitation} words={await formWords()}>
          <input type="hidden" name="key" value={invitationKey} />
          <SubmitButton wide>{t("declineSubmit")}</SubmitButton>
        </ActionForm>
      </Dialog>
    </div>
  );
}
