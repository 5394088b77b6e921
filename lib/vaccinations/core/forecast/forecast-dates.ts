import { addSpan } from "../days/span.ts";
import { type Standing, satisfied } from "../evaluation/patient-series.ts";
import { isWithinAges } from "../gathering/patient-history.ts";
import { isInEffect, type SeriesDose } from "../series.ts";
import { intervalDays, intervalsInEffect, latest } from "./earliest-day.ts";
import type { BoundDay, ForecastDates } from "./series-forecast.ts";

/** The dates of a target dose that can first be given on `earliest` (FORECASTDT-1 to 6), its number and its vaccines. */
export function forecastDates(
  target: SeriesDose,
  antigen: string,
  earliest: BoundDay,
  standing: Standing,
): ForecastDates {
  const intervals = intervalsInEffect(target, standing);
  const recommended = notBefore(recommendedDay(target, antigen, standing) ?? earliest, earliest);
  const pastDue = pastDueDay(target, antigen, standing);
  return {
    target,
    doseNumber: doseNumber(target, standing),
    earliest,
    recommended,
    pastDue: pastDue && notBefore(pastDue, earliest),
    isPriority: intervals.length > 0 && intervals.every((rule) => rule.isPriority),
    recommendedCvx: target.preferable
      .filter(
        (vaccine) =>
          vaccine.isForecast &&
          !standing.contraindications.vaccines.has(vaccine.code) &&
          [earliest, recommended].some(({ day }) => isWithinAges(standing.history, vaccine, day)),
      )
      .map(({ code }) => code),
  };
}

/** The recommended age, or else the latest recommended interval. */
function recommendedDay(target: SeriesDose, antigen: string, standing: Standing): BoundDay | null {
  return (
    ageDay(target, antigen, standing, "earliestRec") ??
    latest(intervalDays(target, antigen, standing, "earliestRec"))
  );
}

/** The last day in time: the day before the latest recommended age, or else interval, is reached. */
function pastDueDay(target: SeriesDose, antigen: string, standing: Standing): BoundDay | null {
  const due =
    ageDay(target, antigen, standing, "latestRec") ??
    latest(intervalDays(target, antigen, standing, "latestRec"));
  return due && { ...due, day: due.day - 1 };
}

function ageDay(
  target: SeriesDose,
  antigen: string,
  { history }: Standing,
  which: "earliestRec" | "latestRec",
): BoundDay | null {
  const span = target.ages.find((rule) => isInEffect(rule, history.assessedOn))?.[which];
  return span ? { day: addSpan(history.bornOn, span), bound: { by: "age", antigen, span } } : null;
}

function notBefore(day: BoundDay, earliest: BoundDay): BoundDay {
  return day.day >= earliest.day ? day : earliest;
}

/** The satisfied target doses and one; of a seasonal dose only those of its season count (FORECASTDN-1). */
function doseNumber({ season }: SeriesDose, { evaluations }: Standing): number {
  const counted = satisfied(evaluations).filter(({ dose }) => !season || dose.day >= season.start);
  return counted.length + 1;
}
