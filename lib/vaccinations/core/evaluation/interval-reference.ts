import type { DayNumber } from "../days/day-number.ts";
import type { VaccineDose } from "../gathering/patient-history.ts";
import type { IntervalRule } from "../series.ts";
import { isInadvertent, type Standing } from "./patient-series.ts";

/** What an interval is counted from. */
export type IntervalReference = { readonly day: DayNumber } & (
  | { readonly dose: VaccineDose }
  | { readonly observation: string }
);

/** The dose or observation an interval is counted from (CALCDTINT-1, 2, 8 and 9); null when there is none yet. */
export function findReference({ from }: IntervalRule, standing: Standing): IntervalReference | null {
  if ("observation" in from) {
    const day = standing.history.observations.get(from.observation) ?? null;
    return day === null ? null : { day, observation: from.observation };
  }
  const dose = findDose(from, standing);
  return dose ? { day: dose.day, dose } : null;
}

function findDose(
  from: Exclude<IntervalRule["from"], { observation: string }>,
  { history, evaluations, before }: Standing,
): VaccineDose | undefined {
  if ("previous" in from) {
    return evaluations.findLast(
      (evaluation) =>
        (evaluation.status === "valid" || evaluation.status === "not-valid") && !isInadvertent(evaluation),
    )?.dose;
  }
  if ("targetDose" in from) {
    return evaluations.findLast(
      ({ target, status }) => status === "valid" && target?.number === from.targetDose,
    )?.dose;
  }
  const inadvertent = new Set(evaluations.filter(isInadvertent).map(({ dose }) => dose.place));
  return history.doses.findLast(
    ({ place, cvx }) => place < before && from.mostRecent.has(cvx) && !inadvertent.has(place),
  );
}
