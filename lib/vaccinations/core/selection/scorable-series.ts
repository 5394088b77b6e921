import { satisfied } from "../evaluation/patient-series.ts";
import type { PatientSeries } from "../forecast/series-forecast.ts";
import { ageDay, type PatientHistory } from "../gathering/patient-history.ts";

/** The series of a group that may be chosen (CDSi 8.1): SELECTB-24, then SELECTSCORE-2. */
export function scorableSeries(
  group: readonly PatientSeries[],
  history: PatientHistory,
): readonly PatientSeries[] {
  const open = group.filter(({ forecast }) => forecast.status !== "contraindicated");
  const candidates = open.length > 0 ? open : group;
  const isUntouched = group.every((one) => validDoses(one) === 0);
  const hasDefault = group.some(({ series }) => series.isDefault);
  const [bestPriority] = group
    .filter(({ series }) => series.type === "risk")
    .map(({ series }) => series.priority)
    .sort();
  return candidates.filter((one) => {
    const { type, priority } = one.series;
    if (type === "risk") return priority === bestPriority;
    if (type === "evaluation-only") return one.forecast.status === "complete";
    return isUntouched ? !hasDefault : isStartedInTime(one, history);
  });
}

/** SELECTB-21: the target doses satisfied. */
export function validDoses({ evaluations }: PatientSeries): number {
  return satisfied(evaluations).length;
}

/** Has a valid dose, the first of them before the greatest age to start. */
function isStartedInTime({ series, evaluations }: PatientSeries, history: PatientHistory): boolean {
  const [first] = satisfied(evaluations);
  return (
    first !== undefined && first.dose.day < ageDay(history, series.maxAgeToStart, Number.POSITIVE_INFINITY)
  );
}
