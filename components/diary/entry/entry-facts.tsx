import { Card } from "#components/ui/card.tsx";
import { Facts } from "#components/ui/facts.tsx";
import type { Entry } from "#lib/diary/core/entry.ts";
import { getLocale, getTranslations } from "#lib/words/words.ts";
import type { DiaryContext } from "../diary-context.ts";
import { activityWords } from "../words/activity-words.ts";
import { sleepWords } from "../words/sleep-words.ts";
import { vitalLines } from "../words/vital-words.ts";

/** Sleep, activities, mood and note; what nobody told is left out. What was typed stands below what was read from it. */
export async function EntryFacts({ entry, context }: { entry: Entry; context: DiaryContext }) {
  const t = await getTranslations("diary.entry");
  const words = await getTranslations("diary.words");
  const locale = await getLocale();
  const written = (text: string | undefined) => (text ? t("written", { text }) : undefined);
  const measured = vitalLines(entry, context.unit, words, locale);
  const facts = [
    {
      label: t("vitals"),
      value: measured.length > 0 && <Lines lines={measured} />,
      note: written(typedBeside(entry, measured)),
    },
    { label: t("sleep"), value: sleepWords(entry, words, locale), note: written(entry.typed.sleep) },
    ...entry.activities.map((activity) => ({
      label: t("activity"),
      value: activityWords(activity, words, locale),
      note: written(activity.text),
    })),
    { label: t("mood"), value: entry.mood !== null && words(`moods.${entry.mood}`) },
    { label: t("note"), value: entry.note && <span className="whitespace-pre-line">{entry.note}</span> },
  ].filter(({ value }) => value);
  if (facts.length === 0) return null;
  return (
    <Card>
      <Facts facts={facts} />
    </Card>
  );
}

/** What was typed, where it is not what stands there anyway. */
function typedBeside({ typed }: Entry, measured: readonly string[]): string {
  const shown = measured.join("\n");
  return [typed.temperature, typed.oxygen, typed.pressure]
    .filter((text) => text && !shown.includes(text.replaceAll("-", "–")) && !shown.includes(text))
    .join(", ");
}

function Lines({ lines }: { lines: readonly string[] }) {
  return lines.map((line) => (
    <span key={line} className="block">
      {line}
    </span>
  ));
}
