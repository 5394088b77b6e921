import type { CalendarDate } from "#lib/kernel/dates.ts";
import type { Patient, Span } from "./assessment.ts";
import type { Calendar, CalendarEntry } from "./calendar.ts";
import { toDate, toDayNumber } from "./days/day-number.ts";
import { addSpan } from "./days/span.ts";

/** A recommended dose with the days of one child: from, before (null without an end) and, where said, the earliest. */
export type DatedEntry = {
  readonly entry: CalendarEntry;
  readonly from: CalendarDate;
  readonly before: CalendarDate | null;
  readonly earliest: CalendarDate | null;
};

/** The choices a calendar leaves ("Polio"), each with its options in the source's order; the first is the usual one. */
export function calendarChoices({ entries }: Calendar): ReadonlyMap<string, readonly string[]> {
  const options = [...new Set(entries.flatMap(({ option }) => option ?? []))];
  return Map.groupBy(options, choiceOf);
}

/** "Polio: IPV only" is an option for "Polio". */
const choiceOf = (option: string) => option.split(": ")[0] ?? option;

/**
 * What a calendar recommends to a child, in order of age, with days counted as CDSi does (31 August and 6 months are 1 March).
 * Entries for other birthdays or another sex are left out, as are the options not chosen; a child whose sex is not known
 * keeps both. `chosen` names options; without one of a choice its first holds.
 */
export function calendarAges(
  calendar: Calendar,
  { bornOn, sex }: Pick<Patient, "bornOn" | "sex">,
  chosen: readonly string[] = [],
): readonly DatedEntry[] {
  const options = new Set(
    [...calendarChoices(calendar).values()].map(
      (all) => all.find((option) => chosen.includes(option)) ?? all[0],
    ),
  );
  const born = toDayNumber(bornOn);
  const at = (span: Span) => toDate(addSpan(born, span));
  return calendar.entries
    .filter((entry) => entry.option === null || options.has(entry.option))
    .filter((entry) => entry.bornFrom === null || bornOn >= entry.bornFrom)
    .filter((entry) => entry.bornUntil === null || bornOn <= entry.bornUntil)
    .filter((entry) => entry.sex === null || sex === null || entry.sex === sex)
    .map((entry) => ({
      entry,
      from: at(entry.from),
      before: entry.before && at(entry.before),
      earliest: entry.earliest && at(entry.earliest),
    }))
    .toSorted((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0));
}
