import type { VaccineCountCondition } from "../conditional-skip.ts";
import { isWithinAges, type VaccineDose } from "../gathering/patient-history.ts";
import { type Standing, satisfied } from "./patient-series.ts";

/** Whether the doses before this point are as many as a condition asks (CONDSKIP-1). */
export function isCountMet(condition: VaccineCountCondition, standing: Standing): boolean {
  const count = candidates(condition, standing).filter(
    (dose) =>
      (condition.cvx === null || condition.cvx.has(dose.cvx)) &&
      dose.day >= condition.startDate &&
      dose.day < condition.endDate &&
      isWithinAges(standing.history, condition, dose.day),
  ).length;
  switch (condition.comparison) {
    case "greater-than":
      return count > condition.count;
    case "equal-to":
      return count === condition.count;
    case "less-than":
      return count < condition.count;
  }
}

/**
 * Valid doses are those of this series; "total" are all, of whatever antigen, when the condition names vaccines, and else those
 * given for this antigen.
 */
function candidates({ doses, cvx }: VaccineCountCondition, standing: Standing): readonly VaccineDose[] {
  const { history, evaluations, before } = standing;
  if (doses === "valid") return satisfied(evaluations).map(({ dose }) => dose);
  if (cvx === null) return evaluations.map(({ dose }) => dose);
  return history.doses.slice(0, before);
}
