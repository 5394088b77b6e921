import type { PatientSeries } from "../forecast/series-forecast.ts";
import type { PatientHistory } from "../gathering/patient-history.ts";
import { prioritizedSeries } from "./prioritized-series.ts";

/**
 * The best series of an antigen, one for every series group that is not made superfluous by an equivalent one (CDSi 8.8): what is
 * complete is best; else, without a complete equivalent, a risk series, or a standard one without a risk equivalent.
 */
export function bestSeries(
  patientSeries: readonly PatientSeries[],
  history: PatientHistory,
): readonly PatientSeries[] {
  const groups = Map.groupBy(patientSeries, ({ series }) => series.seriesGroup);
  const prioritized = [...groups.values()]
    .map((group) => prioritizedSeries(group, history))
    .filter((one) => one !== null);
  return prioritized.filter((one) => isBest(one, prioritized));
}

function isBest({ series, forecast }: PatientSeries, prioritized: readonly PatientSeries[]): boolean {
  if (forecast.status === "complete") return true;
  const equivalents = prioritized.filter((other) =>
    series.equivalentSeriesGroups.includes(other.series.seriesGroup),
  );
  if (equivalents.some((other) => other.forecast.status === "complete")) return false;
  if (series.type === "evaluation-only") return false;
  return series.type === "risk" || !equivalents.some((other) => other.series.type === "risk");
}
