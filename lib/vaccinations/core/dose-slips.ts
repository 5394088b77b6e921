import type { CalendarDate } from "#lib/kernel/dates.ts";
import { ok, type Question, questioned, type Result } from "#lib/kernel/result.ts";
import { toDayNumber } from "./days/day-number.ts";
import { leastDaysBetween, periodOf } from "./dose-period.ts";
import type { DatePrecision, DoseRecord } from "./dose-record.ts";
import type { VaccineDays } from "./dose-slips-age.ts";

/** A dose about to be kept; `place` is where it stands in its form. */
export type DoseDraft = {
  readonly place: number;
  readonly cvx: string;
  readonly expiresOn: CalendarDate | null;
  readonly nextDueOn: CalendarDate | null;
};

/** What the doses of a form are checked against. */
export type DoseSituation = {
  readonly bornOn: CalendarDate;
  readonly today: CalendarDate;
  readonly givenOn: CalendarDate;
  readonly precision: DatePrecision;
  /** The child's other doses. */
  readonly known: readonly Pick<DoseRecord, "cvx" | "givenOn" | "precision">[];
  /** Whether two vaccines are against the same, and so may be one dose recorded twice. */
  readonly isAlike: (one: string, other: string) => boolean;
  readonly daysFor: (cvx: string) => VaccineDays | null;
  /** The questions already answered with yes, as "field:code". */
  readonly confirmed: readonly string[];
};

/** How things are written in the questions: in the person's language. */
export type DoseShow = {
  date(date: CalendarDate, precision?: DatePrecision): string;
  vaccine(cvx: string): string;
};

/** Two doses of the same so close together are asked about: one may have been written down twice. */
export const TWICE_WITHIN_DAYS = 3;

/** Refuses a day to come and the same vaccine twice in one form; asks about likely slips that have not been confirmed. */
export function checkDoseSlips(
  doses: readonly DoseDraft[],
  situation: DoseSituation,
  show: DoseShow,
): Result<null> {
  const fields = refusals(doses, situation);
  if (Object.keys(fields).length > 0) return { ok: false, code: "invalid", fields };
  const questions = [
    ...aboutDay(situation, show),
    ...doses.flatMap((dose) => aboutDose(dose, situation, show)),
  ];
  const open = questions.filter(({ field, code }) => !situation.confirmed.includes(`${field}:${code}`));
  return open.length > 0 ? questioned(open) : ok(null);
}

/** Where the date was typed: the day has a field of its own, a month or year is asked about beside the year. */
const dateField = ({ precision }: DoseSituation) => (precision === "day" ? "givenOn" : "givenYear");

function refusals(doses: readonly DoseDraft[], situation: DoseSituation): Record<string, string> {
  const isToCome = situation.givenOn > situation.today;
  const twice = doses.filter(({ cvx }, at) => doses.findIndex((other) => other.cvx === cvx) < at);
  return {
    ...(isToCome && { [dateField(situation)]: "date-future" }),
    ...Object.fromEntries(twice.map(({ place }) => [`vaccine${place}`, "vaccine-twice"])),
  };
}

function aboutDay(situation: DoseSituation, show: DoseShow): Question[] {
  const { givenOn, precision, bornOn } = situation;
  if (periodOf(givenOn, precision).last >= bornOn) return [];
  const detail = { date: show.date(givenOn, precision), bornOn: show.date(bornOn) };
  return [{ code: "before-birth", field: dateField(situation), detail }];
}

function aboutDose(dose: DoseDraft, situation: DoseSituation, show: DoseShow): Question[] {
  const { givenOn, precision, known, isAlike, bornOn } = situation;
  const period = periodOf(givenOn, precision);
  const [vaccine, date] = [show.vaccine(dose.cvx), show.date(givenOn, precision)];
  const alike = known.find(
    (other) =>
      isAlike(dose.cvx, other.cvx) &&
      leastDaysBetween(period, periodOf(other.givenOn, other.precision)) <= TWICE_WITHIN_DAYS,
  );
  const twice: Question[] = alike
    ? [
        {
          code: "given-twice",
          field: `vaccine${dose.place}`,
          detail: {
            vaccine,
            other: show.vaccine(alike.cvx),
            date: show.date(alike.givenOn, alike.precision),
          },
        },
      ]
    : [];
  const past: Question[] =
    precision === "day" && dose.expiresOn !== null && dose.expiresOn < givenOn
      ? [
          {
            code: "expired-batch",
            field: `expiresOn${dose.place}`,
            detail: { date, expiry: show.date(dose.expiresOn) },
          },
        ]
      : [];
  const odd: Question[] =
    period.last >= bornOn && isAtOddAge(dose.cvx, situation)
      ? [{ code: "odd-age", field: `vaccine${dose.place}`, detail: { vaccine, date } }]
      : [];
  const due: Question[] =
    dose.nextDueOn !== null && dose.nextDueOn <= period.first
      ? [{ code: "due-before", field: `nextDueOn${dose.place}`, detail: { date } }]
      : [];
  return [...twice, ...past, ...odd, ...due];
}

/** Whether no series of the schedule names the vaccine on any day that is open. */
function isAtOddAge(cvx: string, { givenOn, precision, daysFor }: DoseSituation): boolean {
  const days = daysFor(cvx);
  const { first, last } = periodOf(givenOn, precision);
  return days !== null && (toDayNumber(last) < days.from || toDayNumber(first) >= days.before);
}
