import { classNames } from "#components/ui/class-names.ts";
import type { CalendarRow, CalendarState } from "#lib/vaccinations/core/calendar-progress.ts";
import type { DoseRecord } from "#lib/vaccinations/core/dose-record.ts";
import type { Closure } from "#lib/vaccinations/core/overview/closure.ts";
import { getTranslations } from "#lib/words/words.ts";
import { entryName, rowNotes } from "./calendar-words.ts";

type Shown = CalendarState | Exclude<Closure["by"], "aged-out">;

const looks: Readonly<Record<Shown, string>> = {
  done: "bg-success-soft",
  started: "bg-accent-soft",
  due: "bg-warn-soft",
  later: "bg-sunken",
  over: "bg-sunken",
  optional: "bg-sunken",
  contraindicated: "bg-sunken",
  decided: "bg-sunken",
  immune: "bg-sunken",
};

type CalendarRowsProps = {
  rows: readonly CalendarRow[];
  doses: readonly DoseRecord[];
  /** Why none of some diseases is open for the child. */
  closureOf: (diseases: readonly string[]) => Closure | null;
};

/** Recommended doses, each with where the child stands on it. */
export async function CalendarRows({ rows, doses, closureOf }: CalendarRowsProps) {
  const t = await getTranslations("immunization.calendar.states");
  const told = await Promise.all(
    rows.map(async (row) => {
      const closure = row.state === "due" || row.state === "later" ? closureOf(row.missing) : null;
      return {
        entry: row.entry,
        state: shownAs(row.state, closure),
        name: await entryName(row.entry),
        notes: await rowNotes(row, doses, closure),
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

function shownAs(state: CalendarState, closure: Closure | null): Shown {
  if (closure === null) return state;
  return closure.by === "aged-out" ? "over" : closure.by;
}
