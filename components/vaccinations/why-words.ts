import { formatDate } from "#lib/kernel/date-words.ts";
import type { Bound, ForecastReason, GroupForecast } from "#lib/vaccinations/core/assessment.ts";
import { getLocale, getTranslations } from "#lib/words/words.ts";
import { observationWords } from "./group-words.ts";
import { doseName } from "./record/vaccine-names.ts";
import { isNoTime, spanWords } from "./span-words.ts";

const dates = ["earliest", "recommended", "pastDue"] as const satisfies readonly (keyof ForecastReason)[];

/** What set each date of a forecast, a sentence a date. */
export async function whyWords(forecast: GroupForecast): Promise<readonly string[]> {
  const t = await getTranslations("immunization.why");
  const locale = await getLocale();
  const told = await Promise.all(
    dates.map(async (name) => {
      const [date, bound] = [forecast[name], forecast.why[name]];
      if (!date || !bound) return null;
      const what = t(name, { date: formatDate(date, locale) });
      return t("line", { what, why: await boundWords(bound, name === "pastDue") });
    }),
  );
  return told.filter((sentence) => sentence !== null);
}

async function boundWords({ by, span, after, observation }: Bound, isLastDay: boolean): Promise<string> {
  const t = await getTranslations("immunization.why");
  const known = observation ? await observationWords([observation]) : null;
  const values = {
    span: span ? await spanWords(span) : "",
    after: after ? formatDate(after.givenOn, await getLocale()) : "",
    vaccine: after ? await doseName({ cvx: after.cvx, product: null }) : "",
    known: known ?? "",
  };
  if (by === "age" && isLastDay) return t("pastAge", values);
  if (by === "age") return t(span && !isNoTime(span) ? "age" : "birth", values);
  if (by !== "interval") return t(by, values);
  if (span && isNoTime(span)) return t("sameDay", values);
  if (known) return t("intervalObservation", values);
  if (!after) return t("intervalPlain", values);
  return t(isLastDay ? "pastInterval" : "interval", values);
}
