import type { DayNumber } from "../days/day-number.ts";
import { addSpan } from "../days/span.ts";
import type { PatientSeries } from "../forecast/series-forecast.ts";
import { ageDay, type PatientHistory } from "../gathering/patient-history.ts";
import { isInEffect } from "../series.ts";

/**
 * The day a series could be finished: the earliest day of the next dose and the longest minimum interval of the doses after it
 * (SELECTB-12); Infinity when nothing is forecast.
 */
export function finishDay({ series, forecast }: PatientSeries, { assessedOn }: PatientHistory): DayNumber {
  const earliest = forecast.dates?.earliest.day;
  if (earliest === undefined) return Number.POSITIVE_INFINITY;
  const remaining = series.doses.slice(forecast.next + 1);
  return remaining
    .flatMap(({ preferableIntervals }) => preferableIntervals)
    .flatMap((rule) => (rule.min && isInEffect(rule, assessedOn) ? [addSpan(earliest, rule.min)] : []))
    .reduce((last, day) => Math.max(last, day), earliest);
}

/** Whether a series can be finished before the greatest age of its last dose (SELECTB-3). */
export function isCompletable(one: PatientSeries, history: PatientHistory): boolean {
  const last = one.series.doses.at(-1)?.ages.find((rule) => isInEffect(rule, history.assessedOn));
  return finishDay(one, history) < ageDay(history, last?.max ?? null, Number.POSITIVE_INFINITY);
}
