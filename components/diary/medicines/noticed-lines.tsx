import type { Intake } from "#lib/diary/core/entry.ts";
import { noticeSentence } from "#lib/diary/core/medicines/notice-sentence.ts";
import { getLocale, getTranslations } from "#lib/words/words.ts";

type NoticedLinesProps = { intake: Pick<Intake, "name" | "noticed">; emergency: string | null };

/** What was pointed out about a medication before it was saved: the entry was saved knowing it. Nothing where there was nothing. */
export async function NoticedLines({ intake: { name, noticed }, emergency }: NoticedLinesProps) {
  if (noticed.length === 0) return null;
  const t = await getTranslations("medicines");
  const locale = await getLocale();
  return (
    <div className="grid gap-1 text-sm text-quiet">
      <p>{t("noticed")}</p>
      <ul className="grid list-disc gap-1 ps-5">
        {noticed.map((notice) => (
          <li key={notice.code}>{noticeSentence(notice, { name, locale, emergency }, t)}</li>
        ))}
      </ul>
    </div>
  );
}
