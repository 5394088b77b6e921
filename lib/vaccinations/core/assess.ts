import type { CalendarDate } from "#lib/kernel/dates.ts";
import type { Assessment, GivenDose, Patient } from "./assessment.ts";
import { gatherHistory } from "./gathering/patient-history.ts";
import type { Schedule } from "./schedule.ts";
import { assessGroup } from "./vaccine-group/assess-group.ts";

/**
 * Judges every dose and forecasts every vaccine group that has a series for this patient, as of `today`, by CDSi's logic
 * specification 4.6: gather, evaluate, forecast, select, and put the antigens together to vaccine groups. Doses of vaccines
 * that the schedule does not know, or that no relevant series asks for, get no verdict; those after `today` are not there yet.
 */
export function assess(
  patient: Patient,
  doses: readonly GivenDose[],
  today: CalendarDate,
  schedule: Schedule,
): Assessment {
  const history = gatherHistory(patient, doses, today);
  const groups = schedule.groups.flatMap((group) => assessGroup(group, history, schedule) ?? []);
  return {
    verdicts: history.doses.flatMap((dose) => groups.flatMap(({ verdicts }) => verdicts.get(dose) ?? [])),
    forecasts: groups.map(({ forecast }) => forecast),
  };
}
