import { Notice } from "#components/ui/notice.tsx";
import { getTranslations } from "#lib/words/words.ts";

/** What was just done, after the page it led to has opened. */
export async function GrowthNotice({ saved }: { saved: string | string[] | undefined }) {
  const done = (["recorded", "corrected", "restored"] as const).find((known) => known === saved);
  if (!done) return null;
  const t = await getTranslations("growth.history");
  return (
    <Notice tone="success" role="status">
      {t(done)}
    </Notice>
  );
}
