import { Notice } from "#components/ui/notice.tsx";
import { getTranslations } from "#lib/words/words.ts";

type VaccinationNoticeProps = {
  saved: string | string[] | undefined;
  count: string | string[] | undefined;
};

/** What was just done, after the page it led to has opened. */
export async function VaccinationNotice({ saved, count }: VaccinationNoticeProps) {
  const done = (["recorded", "card"] as const).find((known) => known === saved);
  if (!done) return null;
  const t = await getTranslations("immunization.notices");
  return (
    <Notice tone="success" role="status">
      {t(done, { count: Number.parseInt(String(count), 10) || 0 })}
    </Notice>
  );
}
