import type { DoseReason } from "../assessment.ts";
import { toDate } from "../days/day-number.ts";
import { addSpan } from "../days/span.ts";
import { referTo, type VaccineDose } from "../gathering/patient-history.ts";
import type { Standing } from "./patient-series.ts";

/**
 * The earlier vaccines of the whole history that a dose came too soon after, each with the day the wait ended. The wait is the
 * shorter one when the earlier dose was valid, or belongs to another antigen and so has no status here (CALCDTCONFLICT-2).
 */
export function evaluateConflict(
  dose: VaccineDose,
  { history, evaluations, conflicts }: Standing,
): readonly DoseReason[] {
  const conflicting = conflicts.get(dose.cvx);
  if (!conflicting) return [];
  return history.doses.slice(0, dose.place).flatMap((earlier): DoseReason[] => {
    const conflict = conflicting.get(earlier.cvx);
    if (!conflict) return [];
    const status = evaluations.find((evaluation) => evaluation.dose === earlier)?.status ?? null;
    const span = status === null || status === "valid" ? conflict.minEnd : conflict.end;
    const end = addSpan(earlier.day, span);
    if (dose.day < addSpan(earlier.day, conflict.begin) || dose.day >= end) return [];
    return [{ code: "vaccine-conflict", earliest: toDate(end), span, after: referTo(earlier) }];
  });
}
