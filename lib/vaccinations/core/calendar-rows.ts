import type { CalendarDate } from "#lib/kernel/dates.ts";
import type { Calendar, CalendarDose, CalendarEntry } from "./calendar.ts";
import data from "./data/calendars.json" with { type: "json" };
import { parseSpan } from "./days/span.ts";
import { slugOf } from "./slug.ts";

type Row = {
  age: string;
  before?: string;
  earliest?: string;
  vaccine: string;
  antigens: readonly string[];
  dose: CalendarDose;
  kind?: CalendarEntry["kind"];
  notes?: readonly string[];
  bornFrom?: CalendarDate;
  bornUntil?: CalendarDate;
  sex?: "female" | "male";
  option?: string;
  source: number;
};
type Written = Omit<Calendar, "entries"> & { entries: readonly Row[] };

/** The calendars of data/calendars.json; what a row leaves out is nothing, and its kind routine. */
export function readCalendars(): Calendar[] {
  return (data.calendars as unknown as readonly Written[]).map((calendar) => ({
    ...calendar,
    entries: calendar.entries.map((row): CalendarEntry => {
      const { age, before, earliest, vaccine, antigens, dose, option = null } = row;
      return {
        id: slugOf([calendar.id, option ?? "", age, vaccine, dose].join(" ")),
        ageText: age,
        from: parseSpan(age),
        before: before === undefined ? null : parseSpan(before),
        earliest: earliest === undefined ? null : parseSpan(earliest),
        vaccine,
        antigens,
        diseases: antigens.map(slugOf),
        dose,
        kind: row.kind ?? "routine",
        notes: row.notes ?? [],
        bornFrom: row.bornFrom ?? null,
        bornUntil: row.bornUntil ?? null,
        sex: row.sex ?? null,
        option,
        source: calendar.sources[row.source] ?? "",
      };
    }),
  }));
}
