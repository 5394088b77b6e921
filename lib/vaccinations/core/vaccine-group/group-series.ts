import type { PatientSeries } from "../forecast/series-forecast.ts";
import { ageDay, type PatientHistory } from "../gathering/patient-history.ts";

/** The best series of a vaccine group that are forecast together: one of each antigen, of one series group. */
export type GroupSeries = readonly PatientSeries[];

/**
 * Which best series make the forecast of a vaccine group. Series of several series groups may each be best (a standard series and
 * one for a journey, one of childhood and one from 50 years on); told is what comes next: of those the patient is old enough to
 * start, the one due first, else one that is closed. Empty when no series of the group is relevant.
 */
export function chooseGroupSeries(best: readonly PatientSeries[], history: PatientHistory): GroupSeries {
  const groups = [...Map.groupBy(best, ({ series }) => series.seriesGroup).values()];
  const reached = groups.filter((group) => group.some((one) => isReached(one, history)));
  const [first] = (reached.length > 0 ? reached : groups).toSorted((a, b) => urgency(a) - urgency(b));
  return first ?? [];
}

/** Old enough to start the series, or on it already. */
function isReached({ series, evaluations }: PatientSeries, history: PatientHistory): boolean {
  const start = ageDay(history, series.minAgeToStart, Number.NEGATIVE_INFINITY);
  return history.assessedOn >= start || evaluations.some(({ status }) => status === "valid");
}

const CLOSED = ["complete", "immune", "contraindicated", "not-recommended", "aged-out"];

/** The earliest day of a group that is not complete; after all days, in their order, the groups that are closed. */
function urgency(group: GroupSeries): number {
  const days = group.flatMap(({ forecast }) => forecast.dates?.earliest.day ?? []);
  if (days.length > 0) return Math.min(...days);
  return (
    Number.MAX_SAFE_INTEGER / 2 + Math.max(...group.map(({ forecast }) => CLOSED.indexOf(forecast.status)))
  );
}
