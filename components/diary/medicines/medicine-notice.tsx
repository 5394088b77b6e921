import { Act } from "#components/ui/act.tsx";
import { Notice } from "#components/ui/notice.tsx";
import { restoreMedicine } from "#lib/diary/medicines/actions.ts";
import { isId } from "#lib/kernel/ids.ts";
import { getTranslations } from "#lib/words/words.ts";

type MedicineNoticeProps = {
  childId: string;
  saved: string | string[] | undefined;
  removed: string | string[] | undefined;
  mayArrange: boolean;
};

/** What was just done to the list, with its undo. */
export async function MedicineNotice({ childId, saved, removed, mayArrange }: MedicineNoticeProps) {
  const t = await getTranslations("medicines.saved");
  if (isId(removed) && mayArrange)
    return (
      <Notice role="status">
        <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
          {t("removed")}
          <Act action={restoreMedicine} fields={{ childId, medicineId: removed }} label={t("undo")} />
        </div>
      </Notice>
    );
  const done = (["added", "changed", "restored", "taken"] as const).find((known) => known === saved);
  return done ? (
    <Notice tone="success" role="status">
      {t(done)}
    </Notice>
  ) : null;
}
