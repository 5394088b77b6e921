import { ActionForm } from "#components/ui/action-form.tsx";
import { Dialog, DialogButton } from "#components/ui/dialog.tsx";
import { formWords } from "#components/ui/form-words.ts";
import { SubmitButton } from "#components/ui/submit-button.tsx";
import { archiveChild } from "#lib/families/actions.ts";
import type { ChildView } from "#lib/families/core/child.ts";
import { getTranslations } from "#lib/words/words.ts";

export async function ArchiveChild({ child }: { child: ChildView }) {
  const t = await getTranslations("families.edit");
  return (
    <div>
      <DialogButton opens="archive" variant="quiet">
        {t("archive")}
      </DialogButton>
      <Dialog id="archive" title={t("archiveTitle", { name: child.name })} dismiss={t("cancel")}>
        <p>{t("archiveText")}</p>
        <ActionForm action={archiveChild} words={await formWords()}>
          <input type="hidden" name="childId" value={child.id} />
          <SubmitButton wide>{t("archiveSubmit")}</SubmitButton>
        </ActionForm>
      </Dialog>
    </div>
  );
}
