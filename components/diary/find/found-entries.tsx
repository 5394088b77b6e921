import { Card } from "#components/ui/card.tsx";
import { TextLink } from "#components/ui/text-link.tsx";
import type { Entry } from "#lib/diary/core/entry.ts";
import { clockText } from "#lib/kernel/clock-text.ts";
import { formatDate } from "#lib/kernel/date-words.ts";
import { getLocale, getTranslations } from "#lib/words/words.ts";
import { entryBrief } from "../words/entry-words.ts";
import type { TemperatureUnit } from "../words/temperature-words.ts";

type Props = { place: string; entries: readonly Entry[]; unit: TemperatureUnit };

/** Entries under the days they are of, each as one line that leads to it. */
export async function FoundEntries({ place, entries, unit }: Props) {
  const t = await getTranslations("entries");
  const words = await getTranslations("diary.words");
  const locale = await getLocale();
  const days = Map.groupBy(entries, ({ day }) => day);
  return (
    <div className="grid gap-4">
      {[...days].map(([day, those]) => (
        <section key={day} aria-labelledby={`day-${day}`}>
          <h2 id={`day-${day}`} className="pb-1 text-base">
            <TextLink href={`${place}?day=${day}`}>
              <time dateTime={day}>{formatDate(day, locale)}</time>
            </TextLink>
          </h2>
          <Card padding="none">
            <ul className="divide-y divide-line">
              {those.map((entry) => {
                const brief = entryBrief(entry, unit, words, locale);
                return (
                  <li key={entry.id} className="flex gap-4 px-4 py-3 sm:px-6">
                    <span className="shrink-0 tabular-nums">
                      <TextLink href={`${place}/entries/${entry.id}`}>
                        {entry.minute === null ? t("untimed") : clockText(entry.minute)}
                      </TextLink>
                    </span>
                    <div className="min-w-0">
                      <p className="break-words">{brief}</p>
                      {entry.note && entry.note !== brief && (
                        <p className="text-sm break-words whitespace-pre-line text-quiet">{entry.note}</p>
                      )}
                    </div>
                  </li>
                );
              })}
            </ul>
          </Card>
        </section>
      ))}
    </div>
  );
}
