import { ActionForm } from "#components/ui/action-form.tsx";
import { Dialog, DialogButton } from "#components/ui/dialog.tsx";
import { formWords } from "#components/ui/form-words.ts";
import { SubmitButton } from "#components/ui/submit-button.tsx";
import { revokeMember } from "#lib/families/members/actions.ts";
import type { MemberView } from "#lib/families/members/core/member.ts";
import { getTranslations } from "#lib/words/words.ts";

export async function RevokeMember({ familyId, member }: { familyId: string; member: MemberView }) {
  const t = await getTranslations("families.member");
  return (
    <div>
      <DialogButton opens="revoke" variant="quiet">
        {t("revoke")}
      </DialogButton>
      <Dialog id="revoke" title={t("revokeTitle", { name: member.name })} dismiss={t("cancel")}>
        <p>{t("revokeText", { name: member.name })}</p>
        <ActionForm action={revokeMember} words={await formWords()}>
          <input type="hidden" name="familyId" value={familyId} />
          <input type="hidden" name="membershipId" value={member.id} />
          <SubmitButton variant="danger" wide>
            {t("revokeSubmit")}
          </SubmitButton>
        </ActionForm>
      </Dialog>
    </div>
  );
}
