import type { PatientSeries } from "../forecast/series-forecast.ts";
import type { PatientHistory } from "../gathering/patient-history.ts";
import { scorableSeries, validDoses } from "./scorable-series.ts";
import { scoreComplete, scoreInProcess, scoreUntouched } from "./score-series.ts";

/** The one series of a group that suits a patient best (CDSi 8.2 to 8.7); null when the group has none to offer. */
export function prioritizedSeries(
  group: readonly PatientSeries[],
  history: PatientHistory,
): PatientSeries | null {
  const scorable = scorableSeries(group, history);
  const standard = group.find(({ series }) => series.isDefault) ?? null;
  const complete = scorable.filter(({ forecast }) => forecast.status === "complete");
  const inProcess = scorable.filter(isInProcess);
  if (scorable.length === 0) return standard;
  if (complete.length === 1) return complete[0] ?? null;
  if (complete.length > 1) return best(complete, scoreComplete(complete));
  if (inProcess.length === 1) return inProcess[0] ?? null;
  if (inProcess.length > 1) return best(inProcess, scoreInProcess(inProcess, history));
  if (scorable.length > 1 && standard) return standard;
  return best(scorable, scoreUntouched(scorable, history));
}

/** SELECTB-16: a target dose is satisfied, and another is forecast. */
function isInProcess(one: PatientSeries): boolean {
  return validDoses(one) > 0 && one.forecast.status === "not-complete";
}

/** The highest score; of equal ones the series that the source prefers, then the one it names first. */
function best(scored: readonly PatientSeries[], scores: readonly number[]): PatientSeries | null {
  const ranked = scored
    .map((one, place) => ({ one, score: scores[place] ?? 0 }))
    .sort((a, b) => b.score - a.score || rank(a.one) - rank(b.one));
  return ranked[0]?.one ?? null;
}

function rank({ series }: PatientSeries): number {
  return Number.isFinite(series.preference) ? series.preference : Number.MAX_SAFE_INTEGER;
}
