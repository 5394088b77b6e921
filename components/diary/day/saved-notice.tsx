import { Act } from "#components/ui/act.tsx";
import { Notice } from "#components/ui/notice.tsx";
import { TextLink } from "#components/ui/text-link.tsx";
import { restoreEntry, withdrawEntry } from "#lib/diary/actions.ts";
import type { Entry } from "#lib/diary/core/entry.ts";
import { restoreTimer } from "#lib/diary/timers/actions.ts";
import { clockText } from "#lib/kernel/clock-text.ts";
import { isId } from "#lib/kernel/ids.ts";
import { getLocale, getTranslations } from "#lib/words/words.ts";
import type { DiaryContext } from "../diary-context.ts";
import { entryBrief } from "../words/entry-words.ts";

type SavedNoticeProps = {
  /** The entry the address names, as it stands. */
  entry: (Entry & { readonly isWithdrawn: boolean }) | null;
  /** A timer that was thrown away. */
  dropped: string | string[] | undefined;
  /** The timer that became the entry just now: undone, it runs on. */
  timer?: string | string[] | undefined;
  context: DiaryContext;
};

/** What was just done, with its undo. */
export async function SavedNotice({ entry, dropped, timer, context }: SavedNoticeProps) {
  const t = await getTranslations("diary.saved");
  const { child, place, mayRecord } = context;
  if (!mayRecord) return null;
  if (isId(dropped)) {
    const fields = { childId: child.id, timerId: dropped };
    return (
      <Notice role="status">
        <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
          {t("dropped")}
          <Act action={restoreTimer} fields={fields} label={t("undo")} />
        </div>
      </Notice>
    );
  }
  if (!entry) return null;
  const fields = { childId: child.id, entryId: entry.id, back: "day" };
  const brief = entryBrief(entry, context.unit, await getTranslations("diary.words"), await getLocale());
  if (entry.isWithdrawn) {
    return (
      <Notice role="status">
        <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
          <p>
            {t("withdrawn")} <span className="text-quiet">{brief}</span>
          </p>
          <Act action={restoreEntry} fields={fields} label={t("undo")} />
        </div>
      </Notice>
    );
  }
  return (
    <Notice tone="success" role="status">
      <div className="grid gap-1">
        <p>
          {entry.minute === null
            ? t("untimed", { name: child.name })
            : t("recorded", { name: child.name, time: clockText(entry.minute) })}{" "}
          <strong className="break-words">{brief}</strong>
        </p>
        <div className="flex flex-wrap items-center gap-x-5 gap-y-1">
          {isId(timer) ? (
            <Act action={restoreTimer} fields={{ childId: child.id, timerId: timer }} label={t("undo")} />
          ) : (
            <Act action={withdrawEntry} fields={fields} label={t("undo")} />
          )}
          <TextLink href={`${place}/entries/${entry.id}/correct`}>{t("more")}</TextLink>
        </div>
      </div>
    </Notice>
  );
}
