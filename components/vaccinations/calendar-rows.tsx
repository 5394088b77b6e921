import { classNames } from "#components/ui/class-names.ts";
import type { CalendarDate } from "#lib/kernel/dates.ts";
import type { CalendarRow, CalendarState } from "#lib/vaccinations/core/calendar-progress.ts";
import type { DoseRecord } from "#lib/vaccinations/core/dose-record.ts";
import { getTranslations } from "#lib/words/words.ts";
import { entryName, rowNotes } from "./calendar-words.ts";

const looks: Readonly<Record<CalendarState, string>> = {
  done: "bg-success-soft",
  started: "bg-accent-soft",
  due: "bg-warn-soft",
  later: "bg-sunken",
  over: "bg-sunken",
  optional: "bg-sunken",
};

type CalendarRowsProps = {
  rows: readonly CalendarRow[];
  doses: readonly DoseRecord[];
  /** The first day on which the child is too old for what is missing, by the CDC's rules. */
  agedOutOn: (row: CalendarRow) => CalendarDate | null;
};

/** Recommended doses, each with where the child stands on it. */
export async function CalendarRows({ rows, doses, agedOutOn }: CalendarRowsProps) {
  const t = await getTranslations("immunization.calendar.states");
  const told = await Promise.all(
    rows.map(async (row) => {
      const agedOut = row.state === "due" ? agedOutOn(row) : null;
      return {
        entry: row.entry,
        state: agedOut ? ("over" as const) : row.state,
        name: await entryName(row.entry),
        notes: await rowNotes(row, doses, agedOut),
      };
    }),
  );
  return (
    <ul className="divide-y divide-line">
      {told.map(({ entry, state, name, notes }) => (
        <li key={entry.id} className="flex items-start justify-between gap-3 px-4 py-2.5 sm:px-6">
          <p className="min-w-0">
            {name}
            <span className="block text-sm text-quiet">{notes.join(" · ")}</span>
          </p>
          <span
            className={classNames(
              "flex-none rounded-control px-2.5 py-0.5 text-sm font-medium",
              looks[state],
            )}
          >
            {t(state)}
          </span>
        </li>
      ))}
    </ul>
  );
}
