import type { CalendarDate } from "#lib/kernel/dates.ts";
import type { Entry, Intake, TemperatureMethod } from "./entry.ts";

/** Medications that were given together, to be given again; `last` is when any of them was given last, in whatever company. */
export type Bundle = {
  /** The latest entry with exactly these. */
  readonly entryId: string;
  readonly intakes: readonly Intake[];
  readonly last: {
    readonly day: CalendarDate;
    readonly minute: number | null;
    readonly at: string | null;
  };
};

/** What a family lately wrote: what the next entry may be begun with. */
export type Habits = {
  readonly bundles: readonly Bundle[];
  readonly method: TemperatureMethod | null;
  /** Places of pain by their ids, those named in own words left out. */
  readonly places: readonly string[];
  /** Names of activities and of medications, as they were written. */
  readonly activities: readonly string[];
  readonly medicines: readonly string[];
};

/** So many of each are worth offering. */
const MOST = 4;

/** What stands in the latest entries, newest first; the same thing once. */
export function habitsOf(entries: readonly Entry[]): Habits {
  const medicated = entries.filter(({ intakes }) => intakes.length > 0);
  const pains = entries.flatMap((entry) => entry.pains).filter(({ name }) => name === null);
  return {
    bundles: distinct(medicated, ({ intakes }) => intakes.map(line).toSorted().join("\n"))
      .slice(0, MOST)
      .map(({ id, intakes }) => ({ entryId: id, intakes, last: lastGiven(intakes, medicated) })),
    method: entries.find(({ method }) => method !== null)?.method ?? null,
    places: distinct(
      pains.map(({ location }) => location).filter((location) => location !== "other"),
      (location) => location,
    ).slice(0, MOST),
    activities: distinct(
      entries.flatMap((entry) => entry.activities),
      ({ key }) => key,
    ).map(({ name }) => name),
    medicines: distinct(
      medicated.flatMap(({ intakes }) => intakes),
      ({ name }) => name.toLowerCase(),
    ).map(({ name }) => name),
  };
}

const line = ({ key, name, text, route }: Intake) => [key, name, text, route ?? ""].join("\t");

/** The latest entry, in the order they are in, that has any of these. */
function lastGiven(intakes: readonly Intake[], medicated: readonly Entry[]): Bundle["last"] {
  const keys = new Set(intakes.map(({ key }) => key));
  const last = medicated.find((entry) => entry.intakes.some(({ key }) => keys.has(key)));
  const { day, minute, at } = last as Entry;
  return { day, minute, at };
}

function distinct<T>(all: readonly T[], by: (each: T) => string): T[] {
  return [...Map.groupBy(all, by).values()].flatMap(([first]) => (first === undefined ? [] : [first]));
}
