import { LinkButton } from "#components/ui/button.tsx";
import { formatDate } from "#lib/kernel/date-words.ts";
import { addDays } from "#lib/kernel/dates.ts";
import { getLocale, getTranslations } from "#lib/words/words.ts";
import type { DiaryContext } from "../diary-context.ts";
import type { DayChoice } from "./day-choice.ts";
import { DayPicker } from "./day-picker.tsx";
import { dayWords } from "./day-words.ts";

type DayNavigationProps = { choice: DayChoice; context: DiaryContext };

/** From day to day, and to any day of the calendar or a part of it. */
export async function DayNavigation({ choice, context }: DayNavigationProps) {
  const { place, today, child } = context;
  const t = await getTranslations("diary.day");
  const locale = await getLocale();
  const { day } = choice;
  const [before, after] = [addDays(day, -1), addDays(day, 1)];
  const name = await dayWords(day, today);
  const date = formatDate(day, locale);
  return (
    <nav aria-label={t("navigation")} className="no-print">
      <div className="grid grid-cols-[2.75rem_1fr_2.75rem] items-center gap-2">
        {before >= child.bornOn ? (
          <LinkButton
            href={`${place}?day=${before}`}
            size="icon"
            rel="prev"
            aria-label={t("previousOf", { date: formatDate(before, locale) })}
          >
            <span aria-hidden="true">←</span>
          </LinkButton>
        ) : (
          <span />
        )}
        <h2 className="text-center text-xl" id="day">
          {name}
          {name !== date && <span className="block text-sm font-normal text-quiet">{date}</span>}
        </h2>
        {after <= today ? (
          <LinkButton
            href={after === today ? place : `${place}?day=${after}`}
            size="icon"
            rel="next"
            aria-label={t("nextOf", { date: formatDate(after, locale) })}
          >
            <span aria-hidden="true">→</span>
          </LinkButton>
        ) : (
          <span />
        )}
      </div>
      <DayPicker choice={choice} context={context} />
    </nav>
  );
}
