import { Notice } from "#components/ui/notice.tsx";
import { isId } from "#lib/kernel/ids.ts";
import { getTranslations } from "#lib/words/words.ts";
import { RestoreReading } from "./restore-reading.tsx";

type WithdrawnNoticeProps = { childId: string; readingId: string | string[] | undefined };

/** A reading was just removed: say so, with its undo. */
export async function WithdrawnNotice({ childId, readingId }: WithdrawnNoticeProps) {
  if (!isId(readingId)) return null;
  const t = await getTranslations("growth.history");
  return (
    <Notice role="status">
      <div className="flex flex-wrap items-center gap-4">
        {t("withdrawn")}
        <RestoreReading childId={childId} readingId={readingId} label={t("undo")} />
      </div>
    </Notice>
  );
}
