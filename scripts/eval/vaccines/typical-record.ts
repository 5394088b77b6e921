import type { CalendarDate } from "#lib/kernel/dates.ts";
import { assess } from "#lib/vaccinations/core/assess.ts";
import type { GivenDose, Patient } from "#lib/vaccinations/core/assessment.ts";
import type { Schedule } from "#lib/vaccinations/core/schedule.ts";

const BORN_ON = "2018-01-15" as CalendarDate;
const TODAY = "2025-11-20" as CalendarDate;

/** The visits of a child of seven vaccinated by the book: the day, and the CVX codes given. */
const VISITS: readonly (readonly [on: string, ...cvx: string[]])[] = [
  ["2018-01-16", "08"],
  ["2018-03-15", "110", "48", "133", "116"],
  ["2018-05-15", "110", "48", "133", "116"],
  ["2018-07-15", "110", "48", "133", "116"],
  ["2018-10-01", "141"],
  ["2018-11-01", "141"],
  ["2019-01-20", "03", "21", "83"],
  ["2019-04-20", "133", "48", "20"],
  ["2019-08-01", "83"],
  ["2022-02-01", "130", "94"],
  ["2023-10-01", "150"],
];

/** A typical record of 25 doses, to measure with. */
export const typicalRecord: {
  readonly patient: Patient;
  readonly doses: readonly GivenDose[];
  readonly today: CalendarDate;
} = {
  patient: { bornOn: BORN_ON, sex: "female", observations: [] },
  doses: VISITS.flatMap(([on, ...codes]) =>
    codes.map((cvx) => ({ id: `${on}-${cvx}`, givenOn: on as CalendarDate, cvx, mvx: null })),
  ),
  today: TODAY,
};

/** How many milliseconds a full assessment of the typical record takes, by the mean of `times`; `warmUp` ones go before. */
export function timeAssessment(schedule: Schedule, times = 500, warmUp = 200): number {
  const { patient, doses, today } = typicalRecord;
  for (let turn = 0; turn < warmUp; turn += 1) assess(patient, doses, today, schedule);
  const start = performance.now();
  for (let turn = 0; turn < times; turn += 1) assess(patient, doses, today, schedule);
  return (performance.now() - start) / times;
}
