import type { CalendarDate } from "#lib/kernel/dates.ts";
import { assess } from "#lib/vaccinations/core/assess.ts";
import type { DoseVerdict, GivenDose, GroupForecast, Patient } from "#lib/vaccinations/core/assessment.ts";
import { cdsiSchedule } from "#lib/vaccinations/core/cdsi-schedule.ts";

/** A dose in few words: its day, its CVX code, and what else matters. */
export type Given = readonly [on: string, cvx: string, more?: Partial<GivenDose>];

type Assessed = {
  readonly verdicts: readonly DoseVerdict[];
  readonly verdict: (doseId: string, group: string) => DoseVerdict | undefined;
  readonly forecast: (group: string) => GroupForecast | undefined;
};

/** A girl, or whoever `patient` says, assessed by CDSi; the doses are named "1", "2" and so on. */
export function assessed(
  bornOn: string,
  given: readonly Given[],
  today: string,
  patient: Partial<Patient> = {},
): Assessed {
  const doses = given.map(([on, cvx, more], place) => ({
    id: `${place + 1}`,
    givenOn: on as CalendarDate,
    cvx,
    mvx: null,
    ...more,
  }));
  const who = { bornOn: bornOn as CalendarDate, sex: "female" as const, observations: [], ...patient };
  const { verdicts, forecasts } = assess(who, doses, today as CalendarDate, cdsiSchedule());
  return {
    verdicts,
    verdict: (doseId, group) => verdicts.find((one) => one.doseId === doseId && one.group === group),
    forecast: (group) => forecasts.find((one) => one.group === group),
  };
}
