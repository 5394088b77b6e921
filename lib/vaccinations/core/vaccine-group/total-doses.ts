import { type DayNumber, toDate } from "../days/day-number.ts";
import type { ForecastDates } from "../forecast/series-forecast.ts";
import { isWithinAges, type PatientHistory, type VaccineDose } from "../gathering/patient-history.ts";
import { validDoses } from "../selection/scorable-series.ts";
import type { GroupSeries } from "./group-series.ts";

/** No series asks for more doses in a row. */
const MOST_DOSES = 12;

/**
 * How many doses count when a group is complete: those that do and those to come, each taken as given on its recommended day or,
 * once that is past, on the day of the assessment. Null when a dose recurs for good, or the group closes before it is complete.
 * `groupSeriesOn` says what the best series are with a longer history.
 */
export function totalDoses(
  told: GroupSeries,
  history: PatientHistory,
  groupSeriesOn: (history: PatientHistory) => GroupSeries,
): number | null {
  let series = told;
  let known = history;
  for (let given = 0; given <= MOST_DOSES; given += 1) {
    if (series.some((one) => one.series.doses.some(({ isRecurring }) => isRecurring))) return null;
    const open = series.flatMap(({ forecast }) => forecast.dates ?? []);
    if (open.length === 0) {
      const isComplete = series.every(({ forecast }) => forecast.status === "complete");
      return isComplete ? Math.max(...series.map(validDoses)) : null;
    }
    const next = givenOnTime(open, known);
    if (!next) return null;
    known = { ...known, doses: [...known.doses, next], assessedOn: next.day };
    series = groupSeriesOn(known);
  }
  return null;
}

/** The next dose as if it were given when recommended, of the first vaccine that suits all; null when none does. */
function givenOnTime(open: readonly ForecastDates[], history: PatientHistory): VaccineDose | null {
  const day = open.reduce((latest, { recommended }) => Math.max(latest, recommended.day), history.assessedOn);
  const suits = (cvx: string) => open.every((dates) => vaccinesOn(dates, day, history).includes(cvx));
  const cvx = open.flatMap((dates) => vaccinesOn(dates, day, history)).find(suits);
  if (cvx === undefined) return null;
  const place = history.doses.length;
  return { doseId: "to-come", givenOn: toDate(day), cvx, place, day, mvx: null, condition: null };
}

/** The vaccines for a target dose on a day: those recommended, then the other preferable ones. */
function vaccinesOn(dates: ForecastDates, day: DayNumber, history: PatientHistory): readonly string[] {
  const preferable = dates.target.preferable
    .filter((vaccine) => vaccine.mvx === null && isWithinAges(history, vaccine, day))
    .map(({ code }) => code);
  return [...dates.recommendedCvx.filter((cvx) => preferable.includes(cvx)), ...preferable];
}
