import { Card } from "#components/ui/card.tsx";
import { Facts } from "#components/ui/facts.tsx";
import type { Entry } from "#lib/diary/core/entry.ts";
import { originalOf } from "#lib/diary/core/journal/original.ts";
import { getTranslations } from "#lib/words/words.ts";
import type { DiaryContext } from "../diary-context.ts";

type EntryOriginProps = { entry: Entry; context: DiaryContext };

/** Who wrote an entry, or which file it came from, with all that stood there. */
export async function EntryOrigin({ entry, context: { child } }: EntryOriginProps) {
  const t = await getTranslations("diary.entry");
  const facts = [
    { label: t("recordedBy"), value: entry.recordedBy },
    { label: t("source"), value: entry.isImported && t("imported"), note: t("importedText") },
    { label: t("zone"), value: entry.zone !== child.timeZone && entry.zone },
  ].filter(({ value }) => value);
  const raw = entry.raw ?? null;
  if (facts.length === 0 && raw === null) return null;
  return (
    <Card title={t("origin")}>
      <Facts facts={facts} />
      {raw !== null && (
        <details className="mt-2">
          <summary className="flex min-h-touch w-fit cursor-pointer items-center underline underline-offset-4">
            {t("raw")}
          </summary>
          <pre className="overflow-x-auto rounded-control bg-sunken p-3 text-sm whitespace-pre-wrap">
            {originalOf(raw)?.text ?? JSON.stringify(raw, null, 2)}
          </pre>
        </details>
      )}
    </Card>
  );
}
