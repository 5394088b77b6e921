import { addDays, type CalendarDate } from "#lib/kernel/dates.ts";
import type { GroupForecast } from "./assessment.ts";
import { type Conflicts, clearFrom, type PlannedDose, vaccinesOf } from "./catch-up-conflict.ts";
import { type CatchUpStatus, statusOf } from "./catch-up-status.ts";

/** A dose that can be given at a visit; `status` is where it stands today, `recommended` the day it is recommended from. */
export type CatchUpDose = {
  readonly group: string;
  readonly antigens: readonly string[];
  readonly doseNumber: number | null;
  readonly recommendedCvx: readonly string[];
  readonly status: CatchUpStatus;
  readonly recommended: CalendarDate;
};

/** What can be given together on or after a day: what is recommended by then, and what is allowed but recommended later. */
export type CatchUpVisit = {
  readonly on: CalendarDate;
  readonly due: readonly CatchUpDose[];
  readonly alsoPossible: readonly CatchUpDose[];
};

/** Product choices: how many days a dose is brought forward to spare a visit, and how far ahead visits are told. */
export type CatchUpReach = { readonly togetherDays: number; readonly aheadDays: number };
const REACH: CatchUpReach = { togetherDays: 28, aheadDays: 183 };

type Open = {
  readonly forecast: GroupForecast;
  readonly earliest: CalendarDate;
  readonly recommended: CalendarDate;
};
type Candidate = Open & { readonly possible: CalendarDate; readonly wanted: CalendarDate };

/**
 * The next visits of a child: each is on the first day that something is recommended (today, where it already is), with all that
 * may be given that day and is recommended then or soon after; nothing due waits for anything else. A dose whose vaccines
 * conflict with one planned for an earlier visit waits as the schedule's conflicts say; on one day they may be given together.
 * Of each group only the next dose is planned: the one after it is forecast when this one has been given.
 */
export function catchUpPlan(
  forecasts: readonly GroupForecast[],
  today: CalendarDate,
  conflicts: Conflicts,
  { togetherDays, aheadDays }: CatchUpReach = REACH,
): readonly CatchUpVisit[] {
  const visits: CatchUpVisit[] = [];
  const planned: PlannedDose[] = [];
  let open = forecasts.flatMap(toOpen);
  for (;;) {
    const candidates = open.map((dose) => toCandidate(dose, today, planned, conflicts));
    const on = earliestOf(candidates.map(({ wanted }) => wanted));
    if (on === null || on > addDays(today, aheadDays)) return visits;
    const possible = candidates.filter((candidate) => candidate.possible <= on);
    const due = possible.filter(({ wanted }) => wanted <= addDays(on, togetherDays));
    const also = possible.filter((candidate) => !due.includes(candidate));
    const told = ({ forecast, recommended }: Candidate) => toDose(forecast, recommended, today);
    visits.push({ on, due: due.map(told), alsoPossible: also.map(told) });
    planned.push(...due.map(({ forecast }) => ({ on, vaccines: vaccinesOf(forecast) })));
    const given = new Set(due.map(({ forecast }) => forecast));
    open = open.filter(({ forecast }) => !given.has(forecast));
  }
}

function toOpen(forecast: GroupForecast): Open[] {
  const { status, earliest, recommended } = forecast;
  return status === "not-complete" && earliest && recommended ? [{ forecast, earliest, recommended }] : [];
}

function toCandidate(
  dose: Open,
  today: CalendarDate,
  planned: readonly PlannedDose[],
  conflicts: Conflicts,
): Candidate {
  const clear = planned.flatMap((before) => clearFrom(before, vaccinesOf(dose.forecast), conflicts) ?? []);
  const possible = latestOf([today, dose.earliest, ...clear]);
  return { ...dose, possible, wanted: latestOf([possible, dose.recommended]) };
}

function toDose(forecast: GroupForecast, recommended: CalendarDate, today: CalendarDate): CatchUpDose {
  const { group, antigens, doseNumber, recommendedCvx } = forecast;
  return { group, antigens, doseNumber, recommendedCvx, status: statusOf(forecast, today), recommended };
}

const earliestOf = (days: readonly CalendarDate[]) => days.toSorted()[0] ?? null;
const latestOf = (days: readonly [CalendarDate, ...CalendarDate[]]) => days.toSorted().at(-1) ?? days[0];
