import type { DayNumber } from "../days/day-number.ts";
import type { AntigenContext } from "../evaluation/antigen-context.ts";
import { canSkip } from "../evaluation/evaluate-conditional-skip.ts";
import { type EvaluatedSeries, satisfied } from "../evaluation/patient-series.ts";
import { ageDay, type PatientHistory } from "../gathering/patient-history.ts";
import { isInEffect, type SeriesDose } from "../series.ts";
import { contraindicating } from "./contraindication.ts";
import { earliestDay } from "./earliest-day.ts";
import { forecastDates } from "./forecast-dates.ts";
import type { SeriesForecast } from "./series-forecast.ts";

/**
 * Forecasts the next target dose that is not skipped, neither on the day of the assessment nor, when validated, on the
 * earliest day it could be given.
 */
export function forecastSeries(evaluated: EvaluatedSeries, context: AntigenContext): SeriesForecast {
  const { series, evaluations } = evaluated;
  const { history } = context;
  const standing = { ...context, evaluations, before: history.doses.length };
  const isSkipped = (dose: SeriesDose, day: DayNumber) =>
    canSkip(dose, "forecast", day, history.assessedOn, standing);

  let next = evaluated.next;
  for (let target = series.doses[next]; target; target = series.doses[++next]) {
    if (isSkipped(target, history.assessedOn)) continue;
    const closed = closing(target, evaluated, context);
    if (closed) return { ...closed, dates: null, next };
    const earliest = earliestDay(target, series.antigen, standing);
    const maxAge = maxAgeDay(target, history);
    if (earliest.day >= maxAge) return { status: "aged-out", closure: { maxAge }, dates: null, next };
    if (isSkipped(target, earliest.day)) continue;
    const dates = forecastDates(target, series.antigen, earliest, standing);
    return { status: "not-complete", dates, closure: {}, next };
  }
  const status = satisfied(evaluations).length > 0 ? "complete" : "not-recommended";
  return { status, dates: null, closure: {}, next };
}

/** Why no dose should be forecast although a target dose is left; null when one should. */
function closing(
  target: SeriesDose,
  { series }: EvaluatedSeries,
  { history, immunity, contraindications }: AntigenContext,
): Pick<SeriesForecast, "status" | "closure"> | null {
  if (immunity) return { status: "immune", closure: { immunity } };
  const against = contraindicating(series, contraindications);
  if (against.length > 0) return { status: "contraindicated", closure: { contraindications: against } };
  if (target.season && history.assessedOn > target.season.end)
    return { status: "not-recommended", closure: { seasonEnd: target.season.end } };
  const maxAge = maxAgeDay(target, history);
  return history.assessedOn >= maxAge ? { status: "aged-out", closure: { maxAge } } : null;
}

/** The first day a patient is too old for a target dose; Infinity when never. */
function maxAgeDay({ ages }: SeriesDose, history: PatientHistory): DayNumber {
  const rule = ages.find((age) => isInEffect(age, history.assessedOn));
  return ageDay(history, rule?.max ?? null, Number.POSITIVE_INFINITY);
}
