import { Act } from "#components/ui/act.tsx";
import { Notice } from "#components/ui/notice.tsx";
import { restoreEntry, withdrawEntry } from "#lib/diary/actions.ts";
import { getTranslations } from "#lib/words/words.ts";

type Which = { childId: string; entryId: string };

/** Removing asks nothing first: it can be undone right after. */
export async function WithdrawEntry(which: Which) {
  const t = await getTranslations("diary.entry");
  return (
    <div className="grid justify-items-start gap-2">
      <div className="-ms-5">
        <Act action={withdrawEntry} fields={which} label={t("withdraw")} variant="quiet" size="normal" />
      </div>
      <p className="text-sm text-quiet">{t("withdrawText")}</p>
    </div>
  );
}

/** An entry that was removed: it says so, with the way back. */
export async function WithdrawnEntry({ mayRecord, ...which }: Which & { mayRecord: boolean }) {
  const t = await getTranslations("diary.entry");
  return (
    <Notice role="status">
      <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
        {t("withdrawn")}
        {mayRecord && <Act action={restoreEntry} fields={which} label={t("restore")} />}
      </div>
    </Notice>
  );
}
