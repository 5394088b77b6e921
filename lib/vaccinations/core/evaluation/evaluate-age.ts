import type { DoseReason } from "../assessment.ts";
import { toDate } from "../days/day-number.ts";
import { ageDay, type PatientHistory, type VaccineDose } from "../gathering/patient-history.ts";
import { isInEffect, type SeriesDose } from "../series.ts";

/** What is wrong with the age a dose was given at: nothing, too young, too old, or in the grace period before the minimum. */
export function evaluateAge(
  dose: VaccineDose,
  target: SeriesDose,
  history: PatientHistory,
): readonly DoseReason[] {
  const rule = target.ages.find((age) => isInEffect(age, dose.day));
  if (!rule) return [];
  const min = ageDay(history, rule.min, Number.NEGATIVE_INFINITY);
  const absMin = ageDay(history, rule.absMin, Number.NEGATIVE_INFINITY);
  if (dose.day < absMin)
    return [{ code: "too-young", earliest: toDate(absMin), ...(rule.absMin && { span: rule.absMin }) }];
  const max = ageDay(history, rule.max, Number.POSITIVE_INFINITY);
  if (dose.day >= max) return [{ code: "too-old", latest: toDate(max), ...(rule.max && { span: rule.max }) }];
  if (dose.day < min)
    return [{ code: "grace-period", earliest: toDate(min), ...(rule.min && { span: rule.min }) }];
  return [];
}
