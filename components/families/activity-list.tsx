import { Card } from "#components/ui/card.tsx";
import { byDay, type Deed } from "#lib/families/activity/core/feed.ts";
import type { ChildView } from "#lib/families/core/child.ts";
import { formatDate, formatTime } from "#lib/kernel/date-words.ts";
import { addDays, type CalendarDate } from "#lib/kernel/dates.ts";
import { getLocale, getTranslations } from "#lib/words/words.ts";
import { deedWords } from "./deed-words.ts";

type ActivityListProps = { child: ChildView; deeds: readonly Deed[]; today: CalendarDate };

/** Who did what for a child, by the family's day, newest first. */
export async function ActivityList({ child, deeds, today }: ActivityListProps) {
  const t = await getTranslations("activity");
  const locale = await getLocale();
  const sentences = new Map(
    await Promise.all(deeds.map(async (deed) => [deed.id, await deedWords(deed, child.name)] as const)),
  );
  const heading = (day: CalendarDate) => {
    if (day === today) return t("today");
    return day === addDays(today, -1) ? t("yesterday") : formatDate(day, locale);
  };
  return byDay(deeds, child.timeZone).map(({ day, deeds }) => (
    <Card key={day} title={heading(day)} padding="none">
      <ol className="divide-y divide-line pt-1">
        {deeds.map((deed) => (
          <li key={deed.id} className="flex gap-4 px-4 py-3 sm:px-6">
            <time dateTime={deed.at.toISOString()} className="w-12 flex-none text-quiet tabular-nums">
              {formatTime(deed.at, child.timeZone, locale)}
            </time>
            <p className="min-w-0 break-words">{sentences.get(deed.id)}</p>
          </li>
        ))}
      </ol>
    </Card>
  ));
}
