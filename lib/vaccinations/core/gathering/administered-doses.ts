import type { Schedule } from "../schedule.ts";
import { isWithinAges, type PatientHistory, type VaccineDose } from "./patient-history.ts";

/**
 * The doses of a history that count for an antigen, in the order given: CDSi's antigen administered records. What a vaccine counts
 * for may hang on the age it was given at; an unknown vaccine counts for nothing.
 */
export function administeredFor(
  antigen: string,
  history: PatientHistory,
  { associations }: Schedule,
): readonly VaccineDose[] {
  return history.doses.filter((dose) =>
    associations
      .get(dose.cvx)
      ?.some(
        (association) => association.antigen === antigen && isWithinAges(history, association, dose.day),
      ),
  );
}
