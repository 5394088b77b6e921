import type { AntigenSeries } from "../series.ts";
import { isWithinAges, type PatientHistory } from "./patient-history.ts";

/** Whether a series is meant for a patient: the gender fits and, where only a risk calls for it, an indication applies. */
export function isRelevantSeries(series: AntigenSeries, history: PatientHistory): boolean {
  const { requiredGenders, type, indications } = series;
  if (requiredGenders.size > 0 && !requiredGenders.has(history.gender)) return false;
  if (type !== "risk") return true;
  return indications.some(
    (indication) =>
      history.observations.has(indication.code) && isWithinAges(history, indication, history.assessedOn),
  );
}
