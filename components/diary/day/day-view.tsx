import { LinkButton } from "#components/ui/button.tsx";
import { Icon } from "#components/ui/icon.tsx";
import type { DaySummary as Summary } from "#lib/diary/core/day-summary.ts";
import type { Entry } from "#lib/diary/core/entry.ts";
import { clockText } from "#lib/kernel/clock-text.ts";
import type { CalendarDate } from "#lib/kernel/dates.ts";
import { getTranslations } from "#lib/words/words.ts";
import type { DiaryContext } from "../diary-context.ts";
import type { DayChoice } from "./day-choice.ts";
import { DayEntries } from "./day-entries.tsx";
import { DaySummary } from "./day-summary.tsx";
import { EmptyDay } from "./empty-day.tsx";

export type DayViewProps = {
  choice: DayChoice;
  /** Every entry of the day. */
  entries: readonly Entry[];
  /** Those of the part that was asked for; all of them where it was the whole day. */
  shown: readonly Entry[];
  summary: Summary | undefined;
  /** The last day before it on which something is written; null where there is none. */
  before: CalendarDate | null;
  /** What was written the evening before, where it still matters. */
  evening: readonly Entry[];
  context: DiaryContext;
};

/** A day of the diary: in words, then entry by entry, or a part of it. */
export async function DayView(props: DayViewProps) {
  const { choice, entries, shown, summary, before, evening, context } = props;
  const { place, today, mayRecord } = context;
  const { day, part } = choice;
  const t = await getTranslations("diary.day");
  const span = { from: clockText(part?.fromMinute ?? 0), to: clockText(part?.toMinute ?? 0) };
  const title = part ? t("listPart", span) : t("list");
  const words = <DaySummary summary={summary} entries={entries} context={context} />;
  return (
    <>
      {mayRecord && day !== today && entries.length > 0 && (
        <p>
          <LinkButton href={`${place}/record?day=${day}`} variant="primary">
            <Icon of="plus" /> {t("record")}
          </LinkButton>
        </p>
      )}
      {!part && words}
      <DayEntries title={title} entries={shown} context={context} />
      {part && shown.length === 0 && <p className="text-quiet">{t("nonePart", span)}</p>}
      {part && words}
      {!part && entries.length === 0 && (
        <EmptyDay day={day} before={before} isNight={evening.length > 0} context={context} />
      )}
      <DayEntries title={t("evening")} entries={evening} context={context} />
    </>
  );
}
