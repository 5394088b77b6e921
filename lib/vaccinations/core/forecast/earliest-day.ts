import { addSpan } from "../days/span.ts";
import { findReference } from "../evaluation/interval-reference.ts";
import type { Standing } from "../evaluation/patient-series.ts";
import { referTo } from "../gathering/patient-history.ts";
import { type IntervalRule, isInEffect, type SeriesDose } from "../series.ts";
import type { BoundDay } from "./series-forecast.ts";

/**
 * The first day a target dose can be given, and what sets it: the latest of the minimum age, every minimum interval, the end of
 * every conflict, the start of the season and the last dose given (FORECASTDTCAN-1). Without any of them the day of birth.
 */
export function earliestDay(target: SeriesDose, antigen: string, standing: Standing): BoundDay {
  const { history } = standing;
  const candidates: BoundDay[] = [];
  const age = target.ages.find((rule) => isInEffect(rule, history.assessedOn));
  if (age?.min)
    candidates.push({ day: addSpan(history.bornOn, age.min), bound: { by: "age", antigen, span: age.min } });
  candidates.push(...intervalDays(target, antigen, standing, "min"));
  candidates.push(...conflictDays(target, antigen, standing));
  if (target.season) candidates.push({ day: target.season.start, bound: { by: "season", antigen } });
  const last = standing.evaluations.at(-1)?.dose;
  if (last) candidates.push({ day: last.day, bound: { by: "last-dose", antigen, after: referTo(last) } });
  return latest(candidates) ?? { day: history.bornOn, bound: { by: "age", antigen } };
}

/** The days that the intervals in effect lead to, by one of their spans; those without a reference or a span lead nowhere. */
export function intervalDays(
  target: SeriesDose,
  antigen: string,
  standing: Standing,
  which: "min" | "earliestRec" | "latestRec",
): readonly BoundDay[] {
  return intervalsInEffect(target, standing).flatMap((rule): BoundDay[] => {
    const span = rule[which];
    const reference = span && findReference(rule, standing);
    if (!span || !reference) return [];
    const from =
      "dose" in reference ? { after: referTo(reference.dose) } : { observation: reference.observation };
    return [{ day: addSpan(reference.day, span), bound: { by: "interval", antigen, span, ...from } }];
  });
}

export function intervalsInEffect(target: SeriesDose, { history }: Standing): readonly IntervalRule[] {
  return target.preferableIntervals.filter((rule) => isInEffect(rule, history.assessedOn));
}

/** The day of several that comes last; the first named wins a tie. */
export function latest(days: readonly BoundDay[]): BoundDay | null {
  return days.reduce<BoundDay | null>((last, day) => (last && last.day >= day.day ? last : day), null);
}

/** The ends of the conflicts of earlier vaccines with the preferable ones of the target dose (CALCDTCONFLICT-3). */
function conflictDays(
  target: SeriesDose,
  antigen: string,
  { history, conflicts }: Standing,
): readonly BoundDay[] {
  return target.preferable.flatMap(({ code }) => {
    const conflicting = conflicts.get(code);
    if (!conflicting) return [];
    return history.doses.flatMap((dose): BoundDay[] => {
      const span = conflicting.get(dose.cvx)?.end;
      if (!span) return [];
      return [
        { day: addSpan(dose.day, span), bound: { by: "conflict", antigen, span, after: referTo(dose) } },
      ];
    });
  });
}
