import type { AntigenVerdict, DoseReason, DoseStatus, DoseVerdict } from "../assessment.ts";
import type { Evaluation } from "../evaluation/patient-series.ts";
import type { PatientSeries } from "../forecast/series-forecast.ts";
import type { VaccineDose } from "../gathering/patient-history.ts";
import type { VaccineGroup } from "../schedule.ts";
import type { GroupSeries } from "./group-series.ts";

/**
 * What every dose was to a vaccine group, with a verdict for each antigen of the group in the dose. A dose that any best series of
 * an antigen counts is valid; else the series of the forecast says what it was.
 */
export function judgeDoses(
  group: VaccineGroup,
  best: readonly PatientSeries[],
  told: GroupSeries,
): ReadonlyMap<VaccineDose, DoseVerdict> {
  const verdicts = new Map<VaccineDose, Map<string, AntigenVerdict>>();
  for (const { series, evaluations } of [...told, ...best]) {
    for (const evaluation of evaluations) {
      const ofDose = verdicts.get(evaluation.dose) ?? new Map<string, AntigenVerdict>();
      const known = ofDose.get(series.antigen);
      if (!known || (known.status !== "valid" && evaluation.status === "valid"))
        ofDose.set(series.antigen, toVerdict(series.antigen, series.name, evaluation));
      verdicts.set(evaluation.dose, ofDose);
    }
  }
  return new Map(
    [...verdicts].map(([dose, ofDose]) => [dose, summarize(dose, group, [...ofDose.values()])] as const),
  );
}

function toVerdict(
  antigen: string,
  series: string,
  { target, doseNumber, status, reasons }: Evaluation,
): AntigenVerdict {
  return { antigen, series, status, reasons, targetDose: target ? doseNumber : null };
}

const BY_WEIGHT: readonly DoseStatus[] = ["sub-standard", "not-valid", "valid", "extraneous"];

/** A dose must be valid for every antigen in it that still needs one. */
function summarize(dose: VaccineDose, group: VaccineGroup, antigens: readonly AntigenVerdict[]): DoseVerdict {
  const status =
    BY_WEIGHT.find((weighty) => antigens.some((verdict) => verdict.status === weighty)) ?? "extraneous";
  const reasons = antigens
    .filter((verdict) => verdict.status === status)
    .flatMap((verdict) => verdict.reasons);
  return { doseId: dose.doseId, group: group.name, antigens, status, reasons: distinct(reasons) };
}

function distinct(reasons: readonly DoseReason[]): readonly DoseReason[] {
  if (reasons.length < 2) return reasons;
  return [...new Map(reasons.map((reason) => [JSON.stringify(reason), reason])).values()];
}
