import type { CalendarDate } from "#lib/kernel/dates.ts";
import { assess } from "#lib/vaccinations/core/assess.ts";
import type { Assessment, DoseVerdict, GivenDose, Patient } from "#lib/vaccinations/core/assessment.ts";
import type { Schedule } from "#lib/vaccinations/core/schedule.ts";
import type { TestCase } from "./case-file.ts";
import { isReasonTold } from "./reasons.ts";

/** What one case asked for and got otherwise, in words; and how many doses not counted were so for another reason. */
export type CaseScore = {
  readonly id: string;
  readonly name: string;
  readonly group: string;
  readonly misses: readonly string[];
  readonly otherReasons: readonly string[];
};

/** Compares status, dose number, the three dates and every dose's status exactly; reasons loosely, any of several will do. */
export function scoreCase(testCase: TestCase, schedule: Schedule): CaseScore {
  const { id, name, vaccineGroup: group, expected } = testCase;
  const { doses, ...assessment } = assessCase(testCase, schedule);
  const forecast = assessment.forecasts.find((one) => one.group === group);
  const verdicts = testCase.doses.map((dose, place) => ({
    dose,
    place,
    verdict: verdictFor(assessment, doses[place]?.id ?? "", group),
  }));
  return {
    id,
    name,
    group,
    misses: [
      ...miss("status", slug(expected.seriesStatus), forecast?.status ?? null),
      ...miss("dose number", expected.doseNumber, forecast?.doseNumber ?? null),
      ...(["earliest", "recommended", "pastDue"] as const).flatMap((date) =>
        miss(date, expected[date], forecast?.[date] ?? null),
      ),
      ...verdicts.flatMap(({ dose, place, verdict }) => {
        const what = `dose ${place + 1} (CVX ${dose.cvx}, ${dose.date})`;
        return dose.expectedStatus ? miss(what, slug(dose.expectedStatus), verdict?.status ?? null) : [];
      }),
    ],
    otherReasons: verdicts.flatMap(({ dose, verdict }) =>
      !dose.expectedReason || isReasonTold(dose.expectedReason, verdict)
        ? []
        : [`${id} ${dose.date}: expected ${dose.expectedReason}, got ${reasonsOf(verdict)}`],
    ),
  };
}

/** The case put to the engine. */
export function assessCase(
  testCase: TestCase,
  schedule: Schedule,
): Assessment & { readonly doses: readonly GivenDose[] } {
  const patient: Patient = {
    bornOn: testCase.dob as CalendarDate,
    sex: testCase.gender === "F" ? "female" : testCase.gender === "M" ? "male" : null,
    observations: (testCase.observations ?? []).map(({ code, date }) => ({
      code,
      on: (date ?? null) as CalendarDate | null,
    })),
  };
  const doses = testCase.doses.map(({ date, cvx, mvx }, place) => ({
    id: `${testCase.id}-${place + 1}`,
    givenOn: date as CalendarDate,
    cvx,
    mvx: mvx ?? null,
  }));
  return { doses, ...assess(patient, doses, testCase.assessmentDate as CalendarDate, schedule) };
}

/** A dose of another group in a case has the status of its own group. */
function verdictFor({ verdicts }: Assessment, doseId: string, group: string): DoseVerdict | undefined {
  const ofDose = verdicts.filter((verdict) => verdict.doseId === doseId);
  return ofDose.find((verdict) => verdict.group === group) ?? ofDose[0];
}

function miss(what: string, expected: string | number | null, got: string | number | null): string[] {
  return expected === got ? [] : [`${what}: expected ${expected ?? "none"}, got ${got ?? "none"}`];
}

function reasonsOf(verdict: DoseVerdict | undefined): string {
  return verdict?.reasons.map(({ code }) => code).join(", ") || "none";
}

/** "Not Complete" as the engine says it. */
function slug(status: string): string {
  return status.toLowerCase().replaceAll(" ", "-");
}
