import type { CalendarDate } from "#lib/kernel/dates.ts";
import { toDate } from "../days/day-number.ts";
import type { PatientHistory } from "../gathering/patient-history.ts";
import type { Antigen } from "../schedule.ts";

/** What shows that a patient is immune to an antigen: observations, or having been born before a day. */
export type Immunity = { readonly observations: readonly string[]; readonly bornBefore: CalendarDate | null };

/** The evidence of immunity; null without any. Where the source asks for a country of birth, the day alone shows nothing. */
export function findImmunity({ immune, bornBefore }: Antigen, history: PatientHistory): Immunity | null {
  const observations = [...history.observations.keys()].filter((code) => immune.has(code));
  const rule = bornBefore.find(
    ({ day, country, exclusions }) =>
      history.bornOn < day &&
      country === null &&
      ![...history.observations.keys()].some((code) => exclusions.has(code)),
  );
  if (observations.length === 0 && !rule) return null;
  return { observations, bornBefore: observations.length === 0 && rule ? toDate(rule.day) : null };
}
