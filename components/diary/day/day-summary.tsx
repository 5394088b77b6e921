import { Card } from "#components/ui/card.tsx";
import type { DaySummary as Summary } from "#lib/diary/core/day-summary.ts";
import type { Entry } from "#lib/diary/core/entry.ts";
import { getLocale, getTranslations } from "#lib/words/words.ts";
import type { DiaryContext } from "../diary-context.ts";
import { dayNames } from "../words/day-names.ts";
import { wordedPains } from "../words/pain-words.ts";
import { summaryWords } from "../words/summary-words.ts";

type DaySummaryProps = {
  summary: Summary | undefined;
  /** Every entry of the day: what its medications were called. */
  entries: readonly Entry[];
  context: DiaryContext;
};

/** What a day came to, in words; nothing where its entries have nothing to add up. */
export async function DaySummary({ summary, entries, context }: DaySummaryProps) {
  if (!summary) return null;
  const say = await getTranslations("diary.summary");
  const words = await getTranslations("diary.words");
  const units = await getTranslations("medicines.units");
  const voice = { say, words, units, locale: await getLocale(), unit: context.unit };
  const worded = wordedPains(entries, words, voice.locale);
  const sentences = [
    ...summaryWords(summary, dayNames(entries), voice),
    ...(worded.length > 0 ? [say("painWords", { places: worded.join(", ") })] : []),
  ];
  if (sentences.length === 0) return null;
  return (
    <Card title={say("title")}>
      <ul className="grid gap-x-6 gap-y-1 sm:grid-cols-2">
        {sentences.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </Card>
  );
}
