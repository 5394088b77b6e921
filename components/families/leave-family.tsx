import { ActionForm } from "#components/ui/action-form.tsx";
import { Dialog, DialogButton } from "#components/ui/dialog.tsx";
import { formWords } from "#components/ui/form-words.ts";
import { SubmitButton } from "#components/ui/submit-button.tsx";
import type { FamilyView } from "#lib/families/family/core/family.ts";
import { leaveFamily } from "#lib/families/ownership/actions.ts";
import { getTranslations } from "#lib/words/words.ts";

/** The way out; for the only owner what has to come before it. */
export async function LeaveFamily({ family, isLastOwner }: { family: FamilyView; isLastOwner: boolean }) {
  const t = await getTranslations("families.leave");
  if (isLastOwner) return <p className="text-sm text-quiet">{t("lastOwner")}</p>;
  return (
    <div>
      <DialogButton opens="leave" variant="quiet">
        {t("open")}
      </DialogButton>
      <Dialog id="leave" title={t("title", { family: family.name })} dismiss={t("cancel")}>
        <p>{t("text")}</p>
        <ActionForm action={leaveFamily} words={await formWords()}>
          <input type="hidden" name="familyId" value={family.id} />
          <SubmitButton variant="danger" wide>
            {t("submit")}
          </SubmitButton>
        </ActionForm>
      </Dialog>
    </div>
  );
}
