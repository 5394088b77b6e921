import type { CalendarDate } from "#lib/kernel/dates.ts";
import type { GivenDose, Patient } from "./assessment.ts";
import type { Calendar, CalendarEntry } from "./calendar.ts";
import { calendarAges, type DatedEntry } from "./calendar-ages.ts";
import { dosesByDisease, type Remaining } from "./calendar-doses.ts";
import { toDate, toDayNumber } from "./days/day-number.ts";
import { addSpan } from "./days/span.ts";

/**
 * Where a child stands on a recommended dose.
 * - `done`: each of its diseases has a dose; `started`: some have, or the source does not say how many doses it takes.
 * - `due`: its age is reached; `later`: not yet; `over`: a yearly or passive one whose age has passed.
 * - `optional`: not given, and meant for some children only.
 */
export type CalendarState = "done" | "started" | "due" | "later" | "over" | "optional";

/** A recommended dose with the given doses (ids, by day) it is matched to, and the slugs of diseases that still lack one. */
export type CalendarRow = DatedEntry & {
  readonly state: CalendarState;
  readonly doseIds: readonly string[];
  readonly missing: readonly string[];
};

/**
 * A child's doses laid over a calendar. For display only: doses are matched in the order they were given, disease by disease,
 * to the recommended doses in the order of age. Whether a dose was given too early, too soon or counts at all is not judged.
 * `beside` are the ids of doses the calendar has no place for.
 */
export type CalendarProgress = {
  readonly rows: readonly CalendarRow[];
  readonly beside: readonly string[];
};

const ONE_YEAR = { years: 1, months: 0, weeks: 0, days: 0 };

/** Doses go to what is for all children first, so that a dose for some children only takes none from the usual ones. */
export function calendarProgress(
  calendar: Calendar,
  child: Pick<Patient, "bornOn" | "sex">,
  doses: readonly GivenDose[],
  today: CalendarDate,
  chosen: readonly string[] = [],
): CalendarProgress {
  const remaining = dosesByDisease(child.bornOn, doses);
  const dated = calendarAges(calendar, child, chosen);
  const rows = new Map<DatedEntry, CalendarRow>();
  const usualFirst = dated.toSorted((a, b) => Number(isOptional(a.entry)) - Number(isOptional(b.entry)));
  for (const entry of usualFirst) rows.set(entry, toRow(entry, remaining, today));
  const ordered = dated.flatMap((entry) => rows.get(entry) ?? []);
  const placed = new Set(ordered.flatMap(({ doseIds }) => doseIds));
  const beside = doses.filter(({ id }) => !placed.has(id));
  return { rows: ordered, beside: beside.map(({ id }) => id) };
}

const isOptional = ({ kind }: CalendarEntry) => kind !== "routine";

function toRow(dated: DatedEntry, remaining: Remaining, today: CalendarDate): CalendarRow {
  const { entry } = dated;
  const taken = entry.diseases.map((disease) => taking(entry, remaining.get(disease) ?? []));
  const missing = entry.diseases.filter((_, at) => !taken[at]?.some((dose) => isOfUse(entry, dose, today)));
  const doseIds = [...new Set(taken.flat().map(({ id }) => id))];
  return { ...dated, state: stateOf(dated, missing.length, today), doseIds, missing };
}

/** What an entry takes of a disease's doses: the next one; all there are for a series or a yearly one. */
function taking({ dose }: CalendarEntry, given: GivenDose[]): readonly GivenDose[] {
  return given.splice(0, dose === "series" || dose === "annual" ? given.length : 1);
}

/** A yearly dose holds for a year. */
function isOfUse({ dose }: CalendarEntry, { givenOn }: GivenDose, today: CalendarDate): boolean {
  return dose !== "annual" || toDate(addSpan(toDayNumber(givenOn), ONE_YEAR)) > today;
}

function stateOf({ entry, from, before }: DatedEntry, missing: number, today: CalendarDate): CalendarState {
  if (missing === 0) return entry.dose === "series" ? "started" : "done";
  if (missing < entry.diseases.length) return "started";
  if ((entry.dose === "annual" || entry.dose === "passive") && before !== null && today >= before)
    return "over";
  if (isOptional(entry)) return "optional";
  return today >= from ? "due" : "later";
}
