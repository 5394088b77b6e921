import { evaluateSeries } from "../evaluation/evaluate-series.ts";
import type { PatientHistory, VaccineDose } from "../gathering/patient-history.ts";
import { isRelevantSeries } from "../gathering/relevant-series.ts";
import type { Antigen, Schedule } from "../schedule.ts";
import type { AntigenSeries } from "../series.ts";
import { findContraindications } from "./contraindication.ts";
import { forecastSeries } from "./forecast-series.ts";
import { findImmunity } from "./immunity.ts";
import type { PatientSeries } from "./series-forecast.ts";

/**
 * Every relevant series of an antigen, evaluated and forecast. Some target doses are skipped once another series group is
 * complete, so a series may ask for others first; one that is being made counts as not complete.
 */
export function patientSeriesOf(
  antigen: Antigen,
  administered: readonly VaccineDose[],
  history: PatientHistory,
  { conflicts }: Schedule,
): readonly PatientSeries[] {
  const relevant = antigen.series.filter((series) => isRelevantSeries(series, history));
  const context = {
    history,
    conflicts,
    immunity: findImmunity(antigen, history),
    contraindications: findContraindications(antigen, history),
    isGroupComplete,
  };
  const made = new Map<AntigenSeries, PatientSeries | null>();
  return relevant.map((series) => make(series)).filter((one) => one !== null);

  function make(series: AntigenSeries): PatientSeries | null {
    const known = made.get(series);
    if (known !== undefined) return known;
    made.set(series, null);
    const evaluated = evaluateSeries(series, administered, context);
    const one = { ...evaluated, forecast: forecastSeries(evaluated, context) };
    made.set(series, one);
    return one;
  }

  function isGroupComplete(seriesGroup: string): boolean {
    return relevant.some(
      (series) => series.seriesGroup === seriesGroup && make(series)?.forecast.status === "complete",
    );
  }
}
