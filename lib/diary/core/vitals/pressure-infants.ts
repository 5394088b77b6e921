import data from "../data/blood-pressure-infants.json" with { type: "json" };
import type { ReferenceSex } from "./placement.ts";

/** What was measured in babies of one age: mean and standard deviation in mmHg. */
export type InfantPressure = {
  readonly months: number;
  readonly systolic: number;
  readonly systolicSd: number;
  readonly diastolic: number;
  readonly diastolicSd: number;
};

/** The study looked at babies of 1, 3, 6 and 9 months; further away than this it says nothing of an age. */
const REACH_MONTHS = 1.5;

/**
 * The blood pressure of babies of the nearest age that was studied, for context only: nobody judges a baby by it (Gemelli M et al., Eur J Pediatr
 * 1990;149:318). Null before one month and far from the ages of the study.
 */
export function infantPressure(sex: ReferenceSex, ageMonths: number): InfantPressure | null {
  if (ageMonths < 1) return null;
  const distance = ({ months }: InfantPressure) => Math.abs(months - ageMonths);
  const rows = data[sex].map(
    ([months = 0, systolic = 0, systolicSd = 0, diastolic = 0, diastolicSd = 0]) => ({
      months,
      systolic,
      systolicSd,
      diastolic,
      diastolicSd,
    }),
  );
  const nearest = rows.toSorted((a, b) => distance(a) - distance(b))[0];
  return nearest && distance(nearest) <= REACH_MONTHS ? nearest : null;
}
