import { LinkButton } from "#components/ui/button.tsx";
import { Tabs } from "#components/ui/tabs.tsx";
import { type ClockSpan, clockDays } from "#lib/diary/core/trends/clock-span.ts";
import { addDays, type CalendarDate } from "#lib/kernel/dates.ts";
import { getLocale, getTranslations } from "#lib/words/words.ts";
import { dayRange } from "./short-day.ts";
import { trendAddress } from "./trend-address.ts";

type ClockDaysProps = {
  path: string;
  span: ClockSpan;
  /** The last day that is looked at. */
  day: CalendarDate;
  today: CalendarDate;
  bornOn: CalendarDate;
  measure: string | null;
};

/** How many days are looked at, and earlier or later ones. */
export async function ClockDays({ path, span, day, today, bornOn, measure }: ClockDaysProps) {
  const t = await getTranslations("trends.clock");
  const locale = await getLocale();
  const address = (on: CalendarDate, days: number) =>
    trendAddress(path, { days, day: on === today ? null : on, of: measure });
  const [before, after] = [addDays(day, -span.days), addDays(day, span.days)];
  const later = after > today ? today : after;
  return (
    <>
      <Tabs
        label={t("spans.label")}
        tabs={clockDays.map((days) => ({
          href: address(day, days),
          label: t(days === 1 ? "spans.one" : "spans.three"),
          current: days === span.days,
        }))}
      />
      <nav
        aria-label={t("navigation")}
        className="no-print grid grid-cols-[2.75rem_1fr_2.75rem] items-center gap-2"
      >
        {before >= bornOn ? (
          <LinkButton
            href={address(before, span.days)}
            size="icon"
            rel="prev"
            scroll={false}
            aria-label={t("before")}
          >
            <span aria-hidden="true">←</span>
          </LinkButton>
        ) : (
          <span />
        )}
        <h2 className="text-center text-lg">{dayRange(span.from, day, locale)}</h2>
        {day < today ? (
          <LinkButton
            href={address(later, span.days)}
            size="icon"
            rel="next"
            scroll={false}
            aria-label={t("after")}
          >
            <span aria-hidden="true">→</span>
          </LinkButton>
        ) : (
          <span />
        )}
      </nav>
    </>
  );
}
