import type { AntigenForecast } from "../assessment.ts";
import { toDate } from "../days/day-number.ts";
import type { PatientSeries } from "../forecast/series-forecast.ts";

/** The forecast of one antigen, in dates. */
export function antigenForecast({ series, forecast: { status, dates } }: PatientSeries): AntigenForecast {
  return {
    antigen: series.antigen,
    series: series.name,
    status,
    targetDose: dates?.target.number ?? null,
    doseNumber: dates?.doseNumber ?? null,
    earliest: dates && toDate(dates.earliest.day),
    recommended: dates && toDate(dates.recommended.day),
    pastDue: dates?.pastDue ? toDate(dates.pastDue.day) : null,
  };
}
