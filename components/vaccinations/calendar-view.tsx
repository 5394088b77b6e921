import { Card } from "#components/ui/card.tsx";
import { Notice } from "#components/ui/notice.tsx";
import { formatDate } from "#lib/kernel/date-words.ts";
import type { CalendarSuggestion } from "#lib/vaccinations/core/calendar.ts";
import type { CalendarProgress, CalendarRow } from "#lib/vaccinations/core/calendar-progress.ts";
import { formatGivenOn } from "#lib/vaccinations/core/dose-date-words.ts";
import { standingSections } from "#lib/vaccinations/core/overview/standing-sections.ts";
import { getLocale, getTranslations } from "#lib/words/words.ts";
import { CalendarRows } from "./calendar-rows.tsx";
import { calendarAgeWords } from "./calendar-words.ts";
import { closuresOf } from "./closures-of.ts";
import { DecidedCard } from "./decided-card.tsx";
import { doseName } from "./record/vaccine-names.ts";
import type { VaccinationContext } from "./vaccination-context.ts";

type CalendarViewProps = {
  chosen: CalendarSuggestion;
  progress: CalendarProgress;
  context: VaccinationContext;
};

/** A published calendar with the child's doses laid over it: what is open at this age, then age by age. */
export async function CalendarView({ chosen, progress, context }: CalendarViewProps) {
  const t = await getTranslations();
  const locale = await getLocale();
  const { calendar, fit } = chosen;
  const { doses } = context.record;
  const closureOf = closuresOf(context);
  const isOpen = ({ state, missing, from }: CalendarRow) =>
    (state === "due" || state === "started") && missing.length > 0 && from <= context.today;
  const open = progress.rows.filter((row) => isOpen(row) && closureOf(row.missing) === null);
  const beside = doses.filter(({ id }) => progress.beside.includes(id));
  const ages = await Promise.all(
    [...Map.groupBy(progress.rows, ({ from }) => from)].map(async ([from, rows]) => ({
      from,
      rows,
      age: rows[0] ? await calendarAgeWords({ ...rows[0].entry, before: null }) : "",
    })),
  );
  const fits = {
    "any-country": context.child.country === null ? "noCountry" : "anyCountry",
    "other-region": "otherRegion",
    own: null,
  } as const;
  return (
    <>
      <Notice title={t("immunization.calendar.title", { name: t(`vaccines.calendars.${calendar.id}`) })}>
        <div className="grid gap-1">
          <p>
            {calendar.judgesValidity
              ? t("immunization.calendar.judged", { view: t("immunization.views.rules") })
              : t("immunization.calendar.noJudgement")}
          </p>
          {fits[fit] && <p>{t(`immunization.calendar.${fits[fit]}`)}</p>}
          {calendar.limits
            .filter((limit) => limit !== "ages-only")
            .map((limit) => (
              <p key={limit} className="text-sm">
                {t(`vaccines.limits.${limit}`)}
              </p>
            ))}
        </div>
      </Notice>
      {!calendar.judgesValidity && (
        <Card title={t("immunization.calendar.dueTitle")} padding="none">
          {open.length > 0 ? (
            <CalendarRows rows={open} doses={doses} closureOf={closureOf} />
          ) : (
            <p className="px-4 pt-1 pb-4 text-quiet sm:px-6">{t("immunization.calendar.dueNone")}</p>
          )}
        </Card>
      )}
      {!calendar.judgesValidity && (
        <DecidedCard
          standings={standingSections(context.standings).decided}
          decideHref={context.mayDecide ? `${context.place}/decide` : null}
        />
      )}
      <Card title={t("immunization.calendar.byAge")} padding="none">
        {ages.map(({ from, age, rows }) => (
          <section key={from} className="border-line border-t first-of-type:border-t-0">
            <h3 className="flex flex-wrap items-baseline justify-between gap-x-4 px-4 pt-4 text-base sm:px-6">
              {age}
              <span className="text-sm font-normal text-quiet">{formatDate(from, locale)}</span>
            </h3>
            <CalendarRows rows={rows} doses={doses} closureOf={closureOf} />
          </section>
        ))}
      </Card>
      {beside.length > 0 && (
        <Card title={t("immunization.calendar.beside")}>
          <ul className="grid gap-1">
            {
              await Promise.all(
                beside.map(async (dose) => (
                  <li key={dose.id}>
                    {await doseName(dose)}, {formatGivenOn(dose.givenOn, dose.precision, locale)}
                  </li>
                )),
              )
            }
          </ul>
        </Card>
      )}
      <CalendarSources sources={calendar.sources} edition={calendar.edition} />
    </>
  );
}

async function CalendarSources({ sources, edition }: { sources: readonly string[]; edition: string | null }) {
  const t = await getTranslations("immunization.calendar");
  return (
    <details>
      <summary className="flex min-h-touch items-center text-sm text-quiet underline underline-offset-4">
        {t("sources")}
      </summary>
      <ul className="grid gap-1 text-sm break-words text-quiet">
        {edition && <li>{t("edition", { edition })}</li>}
        {sources.map((source) => (
          <li key={source}>{source}</li>
        ))}
      </ul>
    </details>
  );
}
