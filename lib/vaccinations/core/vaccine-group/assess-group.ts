import type { DoseVerdict, GroupForecast } from "../assessment.ts";
import { patientSeriesOf } from "../forecast/patient-series-of.ts";
import type { PatientSeries } from "../forecast/series-forecast.ts";
import { administeredFor } from "../gathering/administered-doses.ts";
import type { PatientHistory, VaccineDose } from "../gathering/patient-history.ts";
import type { Schedule, VaccineGroup } from "../schedule.ts";
import { bestSeries } from "../selection/best-series.ts";
import { forecastGroup } from "./group-forecast.ts";
import { chooseGroupSeries } from "./group-series.ts";
import { judgeDoses } from "./group-verdicts.ts";
import { totalDoses } from "./total-doses.ts";

/** The doses of one vaccine group judged and its forecast; null when no series of the group is relevant. */
export function assessGroup(
  group: VaccineGroup,
  history: PatientHistory,
  schedule: Schedule,
): { readonly verdicts: ReadonlyMap<VaccineDose, DoseVerdict>; readonly forecast: GroupForecast } | null {
  const best = bestSeriesOf(group, history, schedule);
  if (best.length === 0) return null;
  const told = chooseGroupSeries(best, history);
  const total = totalDoses(told, history, (later) =>
    chooseGroupSeries(bestSeriesOf(group, later, schedule), later),
  );
  return {
    verdicts: judgeDoses(group, best, told),
    forecast: forecastGroup(group, told, history, schedule, total),
  };
}

/** The best series of every antigen of a group. */
function bestSeriesOf(
  { antigens }: VaccineGroup,
  history: PatientHistory,
  schedule: Schedule,
): readonly PatientSeries[] {
  return antigens.flatMap((name) => {
    const antigen = schedule.antigens.get(name);
    if (!antigen) return [];
    const administered = administeredFor(name, history, schedule);
    return bestSeries(patientSeriesOf(antigen, administered, history, schedule), history);
  });
}
