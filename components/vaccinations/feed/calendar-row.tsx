import { AskedAct } from "#components/ui/asked-act.tsx";
import { formatShortDate } from "#lib/kernel/date-words.ts";
import { todayIn } from "#lib/kernel/dates.ts";
import { revokeCalendar } from "#lib/vaccinations/feed/actions.ts";
import { getLocale, getTranslations } from "#lib/words/words.ts";

export type CalendarShown = {
  readonly id: string;
  readonly name: string;
  readonly createdAt: Date;
  readonly lastUsedAt: Date | null;
};

type CalendarRowProps = { calendar: CalendarShown; timeZone: string };

/** An address: whose it is, since when, when it was last asked, and the way to take it back. */
export async function CalendarRow({ calendar, timeZone }: CalendarRowProps) {
  const { id, name, createdAt, lastUsedAt } = calendar;
  const t = await getTranslations("vaccinations.calendar.list");
  const locale = await getLocale();
  const day = (at: Date) => ({ date: formatShortDate(todayIn(timeZone, at), locale) });
  return (
    <li className="flex flex-wrap items-center gap-x-4 gap-y-2 py-3 first:pt-0 last:pb-0">
      <div className="min-w-0 flex-1 basis-60">
        <p className="wrap-anywhere">
          <strong>{name}</strong>
        </p>
        <p className="text-sm text-quiet">
          {[t("made", day(createdAt)), lastUsedAt ? t("used", day(lastUsedAt)) : t("unused")].join(", ")}
        </p>
      </div>
      <AskedAct
        id={`calendar-${id}`}
        action={revokeCalendar}
        fields={{ calendarId: id }}
        words={{
          title: t("revokeTitle", { name }),
          text: t("revokeText"),
          submit: t("revokeSubmit"),
          cancel: t("cancel"),
        }}
        size="small"
      >
        {t("revoke")}
        <span className="sr-only"> {name}</span>
      </AskedAct>
    </li>
  );
}
