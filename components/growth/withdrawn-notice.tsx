import { Act } from "#components/ui/act.tsx";
import { Notice } from "#components/ui/notice.tsx";
import { restoreReading } from "#lib/growth/actions.ts";
import { isId } from "#lib/kernel/ids.ts";
import { getTranslations } from "#lib/words/words.ts";

type WithdrawnNoticeProps = { childId: string; readingId: string | string[] | undefined };

/** A reading was just removed: say so, with its undo. */
export async function WithdrawnNotice({ childId, readingId }: WithdrawnNoticeProps) {
  if (!isId(readingId)) return null;
  const t = await getTranslations("growth.history");
  return (
    <Notice role="status">
      <div className="flex flex-wrap items-center gap-4">
        {t("withdrawn")}
        <Act action={restoreReading} fields={{ childId, readingId }} label={t("undo")} />
      </div>
    </Notice>
  );
}
