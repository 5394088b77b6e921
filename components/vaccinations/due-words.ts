import { formatDate } from "#lib/kernel/date-words.ts";
import type { CalendarDate } from "#lib/kernel/dates.ts";
import type { GroupStanding } from "#lib/vaccinations/core/overview/group-standing.ts";
import { isSharedDecision } from "#lib/vaccinations/core/overview/shared-decision.ts";
import { getLocale, getTranslations } from "#lib/words/words.ts";

/** When the next dose of a group is due, in one sentence: "4th dose due since 3 March 2026, in time until 1 May 2026." */
export async function dueWords({ forecast, status }: GroupStanding, today: CalendarDate): Promise<string> {
  const t = await getTranslations("immunization.due");
  const locale = await getLocale();
  const { doseNumber, recommended, pastDue } = forecast;
  const values = {
    dose: doseNumber === null ? t("unnumbered") : t("ordinal", { number: doseNumber }),
    recommended: recommended ? formatDate(recommended, locale) : "",
    pastDue: pastDue ? formatDate(pastDue, locale) : "",
  };
  if (status === "overdue" || status === "could") return t(status, values);
  const begun = status === "due" ? (recommended === today ? "today" : "since") : "from";
  return t(pastDue ? `${begun}Until` : begun, values);
}

/** What else is to be known of a group with a dose to come: how many there are, what the clinic said, how sure the dates are. */
export async function dueNotes(standing: GroupStanding): Promise<readonly string[]> {
  const t = await getTranslations("immunization.due");
  const locale = await getLocale();
  const { forecast, given, toldOn, isEstimated, lapsed } = standing;
  return [
    forecast.totalDoses === null
      ? t("given", { count: given })
      : t("total", { given, total: forecast.totalDoses }),
    toldOn && t("told", { date: formatDate(toldOn, locale) }),
    lapsed?.untilOn && t("lapsed", { until: formatDate(lapsed.untilOn, locale) }),
    isSharedDecision(forecast) && t("shared"),
    isEstimated && t("estimated"),
  ].filter((note) => typeof note === "string");
}
