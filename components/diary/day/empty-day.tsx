import { LinkButton } from "#components/ui/button.tsx";
import { Card } from "#components/ui/card.tsx";
import { EmptyState } from "#components/ui/empty-state.tsx";
import { TextLink } from "#components/ui/text-link.tsx";
import { formatDate } from "#lib/kernel/date-words.ts";
import type { CalendarDate } from "#lib/kernel/dates.ts";
import { getLocale, getTranslations } from "#lib/words/words.ts";
import type { DiaryContext } from "../diary-context.ts";

type EmptyDayProps = {
  day: CalendarDate;
  /** The last day before it on which something is written; null where there is none. */
  before: CalendarDate | null;
  /** Whether the evening before stands below. */
  isNight: boolean;
  context: DiaryContext;
};

/** A day without entries: where the last ones are, or how to begin. */
export async function EmptyDay({ day, before, isNight, context }: EmptyDayProps) {
  const { place, today, child, mayRecord } = context;
  const t = await getTranslations("diary.day");
  const isToday = day === today;
  if (isNight) return <p className="text-quiet">{t("empty.today")}.</p>;
  const locale = await getLocale();
  return (
    <Card>
      <EmptyState
        title={t(isToday ? "empty.today" : "empty.title")}
        action={
          mayRecord && (
            <>
              <LinkButton href={isToday ? `${place}/record` : `${place}/record?day=${day}`}>
                {t(isToday ? "recordNow" : "record")}
              </LinkButton>
              {!before && (
                <LinkButton
                  href={`/families/${child.familyId}/imports/new?child=${child.id}`}
                  variant="quiet"
                >
                  {t("empty.import")}
                </LinkButton>
              )}
            </>
          )
        }
      >
        {before ? (
          <TextLink href={`${place}?day=${before}`}>
            {t("empty.before", { date: formatDate(before, locale) })}
          </TextLink>
        ) : (
          t(mayRecord ? "empty.first" : "empty.reader")
        )}
      </EmptyState>
    </Card>
  );
}
