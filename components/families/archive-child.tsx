import { ActionForm } from "#components/ui/action-form.tsx";
import { Dialog, DialogButton } from "#components/ui/dialog.tsx";
import { formWords } from "#components/ui/form-words.ts";
import { SubmitButton } from "#components/ui/submit-button.tsx";
import { archiveChild } from "#lib/families/actions.ts";
import { archiveDays, keptUntil } from "#lib/families/core/archive.ts";
import type { ChildView } from "#lib/families/core/child.ts";
import { formatDate } from "#lib/kernel/date-words.ts";
import { getLocale, getTranslations } from "#lib/words/words.ts";

export async function ArchiveChild({ child }: { child: ChildView }) {
  const t = await getTranslations("families.edit");
  const date = formatDate(keptUntil(new Date(), child.timeZone), await getLocale());
  return (
    <div>
      <DialogButton opens="archive" variant="quiet">
        {t("archive")}
      </DialogButton>
      <Dialog id="archive" title={t("archiveTitle", { name: child.name })} dismiss={t("cancel")}>
        <p>{t("archiveText", { days: archiveDays, date })}</p>
        <ActionForm action={archiveChild} words={await formWords()}>
          <input type="hidden" name="childId" value={child.id} />
          <SubmitButton wide>{t("archiveSubmit")}</SubmitButton>
        </ActionForm>
      </Dialog>
    </div>
  );
}
