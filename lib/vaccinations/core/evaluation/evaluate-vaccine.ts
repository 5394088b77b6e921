import type { DoseReason } from "../assessment.ts";
import { toDate } from "../days/day-number.ts";
import { addSpan } from "../days/span.ts";
import { isWithinAges, type PatientHistory, type VaccineDose } from "../gathering/patient-history.ts";
import type { AgedCode } from "../schedule.ts";
import type { SeriesDose } from "../series.ts";

/** What is wrong with the vaccine: nothing when it is preferable or allowable for the target dose at the age it was given. */
export function evaluateVaccine(
  dose: VaccineDose,
  { preferable, allowable }: SeriesDose,
  history: PatientHistory,
): readonly DoseReason[] {
  const ofMaker = preferable.filter(
    ({ code, mvx }) => code === dose.cvx && (mvx === null || mvx === dose.mvx),
  );
  const named = [...ofMaker, ...allowable.filter(({ code }) => code === dose.cvx)];
  if (named.some((vaccine) => isWithinAges(history, vaccine, dose.day))) return [];
  const [widest] = named.toSorted((a, b) => distance(a) - distance(b));
  return [widest ? { code: "vaccine-age", ...limits(widest) } : { code: "wrong-vaccine" }];

  /** How many days the dose lies outside the ages of a vaccine. */
  function distance({ beginAge, endAge }: AgedCode): number {
    const early = beginAge ? addSpan(history.bornOn, beginAge) - dose.day : 0;
    const late = endAge ? dose.day - addSpan(history.bornOn, endAge) + 1 : 0;
    return Math.max(early, late);
  }

  function limits({ beginAge, endAge }: AgedCode): Pick<DoseReason, "earliest" | "latest"> {
    if (beginAge && dose.day < addSpan(history.bornOn, beginAge))
      return { earliest: toDate(addSpan(history.bornOn, beginAge)) };
    return endAge ? { latest: toDate(addSpan(history.bornOn, endAge)) } : {};
  }
}
