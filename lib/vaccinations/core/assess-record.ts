import type { CalendarDate } from "#lib/kernel/dates.ts";
import { recent } from "#lib/kernel/recent.ts";
import { assess } from "./assess.ts";
import type { Assessment, GivenDose, Patient } from "./assessment.ts";
import { cdsiSchedule } from "./cdsi-schedule.ts";
import type { VaccinationProfile } from "./dose-record.ts";
import { type JudgedDose, toGivenDose } from "./given-dose.ts";

const known = recent<Assessment>(500);

/** Whose record is judged; a child of other sex is judged by what holds for everybody. */
export type AssessedChild = { readonly bornOn: CalendarDate; readonly sex: "male" | "female" | "other" };

/** What of a child's record is judged. */
export type JudgedRecord = {
  readonly doses: readonly JudgedDose[];
  readonly profile: Pick<VaccinationProfile, "observations">;
};

/**
 * Judges a child's record by the CDSi schedule as of `today`. The same record on the same day is judged once. Server only: it pulls in the
 * supporting data.
 */
export function assessRecord(child: AssessedChild, record: JudgedRecord, today: CalendarDate): Assessment {
  const [patient, given] = gathered(child, record);
  return known(JSON.stringify([patient, given, today]), () => assess(patient, given, today, cdsiSchedule()));
}

/** As `assessRecord`, but nothing is remembered: for records that are judged one after the other, each once. */
export function assessRecordAnew(
  child: AssessedChild,
  record: JudgedRecord,
  today: CalendarDate,
): Assessment {
  return assess(...gathered(child, record), today, cdsiSchedule());
}

function gathered(child: AssessedChild, { doses, profile }: JudgedRecord): [Patient, GivenDose[]] {
  const sex = child.sex === "other" ? null : child.sex;
  return [
    { bornOn: child.bornOn, sex, observations: profile.observations },
    doses.map((dose) => toGivenDose(dose, child.bornOn)),
  ];
}
