import type { CalendarDate } from "#lib/kernel/dates.ts";
import type { DoseCondition, DoseReference, GivenDose, Patient, Span } from "../assessment.ts";
import { type DayNumber, toDayNumber } from "../days/day-number.ts";
import { addSpan } from "../days/span.ts";

/** What is known of a patient on the day of the assessment: CDSi's step "gather necessary data". */
export type PatientHistory = {
  readonly bornOn: DayNumber;
  readonly gender: "female" | "male" | "unknown";
  /** The code of every observation made by then, with the latest day it was made on, if that is known. */
  readonly observations: ReadonlyMap<string, DayNumber | null>;
  /** In the order given. */
  readonly doses: readonly VaccineDose[];
  readonly assessedOn: DayNumber;
};

/** A vaccine dose administered; `place` is its place in the history. */
export type VaccineDose = DoseReference & {
  readonly place: number;
  readonly day: DayNumber;
  readonly mvx: string | null;
  readonly condition: DoseCondition | null;
};

/** Doses and observations after the day of the assessment are not known yet. */
export function gatherHistory(
  patient: Patient,
  doses: readonly GivenDose[],
  today: CalendarDate,
): PatientHistory {
  const observations = new Map<string, DayNumber | null>();
  for (const { code, on } of patient.observations) {
    if (on !== null && on > today) continue;
    const day = on === null ? null : toDayNumber(on);
    const known = observations.get(code) ?? null;
    observations.set(code, known === null || (day !== null && day > known) ? day : known);
  }
  return {
    bornOn: toDayNumber(patient.bornOn),
    gender: patient.sex ?? "unknown",
    observations,
    doses: doses
      .filter(({ givenOn }) => givenOn <= today)
      .toSorted(byDay)
      .map(toVaccineDose),
    assessedOn: toDayNumber(today),
  };
}

/** The day of an age; `missing` where there is no such limit. */
export function ageDay({ bornOn }: PatientHistory, age: Span | null, missing: DayNumber): DayNumber {
  return age === null ? missing : addSpan(bornOn, age);
}

/** Whether a day lies from one age on, before another; a missing age is no limit. */
export function isWithinAges(
  history: PatientHistory,
  ages: { readonly beginAge: Span | null; readonly endAge: Span | null },
  day: DayNumber,
): boolean {
  return (
    ageDay(history, ages.beginAge, Number.NEGATIVE_INFINITY) <= day &&
    day < ageDay(history, ages.endAge, Number.POSITIVE_INFINITY)
  );
}

/** A dose as something is counted from it. */
export function referTo({ doseId, givenOn, cvx }: VaccineDose): DoseReference {
  return { doseId, givenOn, cvx };
}

function toVaccineDose({ id, givenOn, cvx, mvx, condition }: GivenDose, place: number): VaccineDose {
  return {
    doseId: id,
    givenOn,
    // CDC writes codes below 10 with two digits.
    cvx: cvx.padStart(2, "0"),
    place,
    day: toDayNumber(givenOn),
    mvx,
    condition: condition ?? null,
  };
}

/** Doses of one day are ordered by what they are, so that it never matters in which order they were entered. */
function byDay(a: GivenDose, b: GivenDose): number {
  return (
    compare(a.givenOn, b.givenOn) ||
    compare(a.condition ?? "", b.condition ?? "") ||
    compare(a.cvx, b.cvx) ||
    compare(a.mvx ?? "", b.mvx ?? "") ||
    compare(a.id, b.id)
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
