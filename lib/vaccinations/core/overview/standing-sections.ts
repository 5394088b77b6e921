import type { GroupStanding } from "./group-standing.ts";

/** What a parent looks for: what is due (overdue first), what comes soon and later, what was decided, what is done and what is closed. */
export type StandingSections = {
  readonly now: readonly GroupStanding[];
  readonly soon: readonly GroupStanding[];
  readonly later: readonly GroupStanding[];
  readonly decided: readonly GroupStanding[];
  readonly done: readonly GroupStanding[];
  readonly closed: readonly GroupStanding[];
};

type Section = keyof StandingSections;

const sections: Readonly<Record<GroupStanding["status"], Section>> = {
  overdue: "now",
  due: "now",
  soon: "soon",
  could: "later",
  later: "later",
  done: "done",
  immune: "done",
  "aged-out": "closed",
  contraindicated: "closed",
  "not-recommended": "closed",
};

/** Sorts standings into sections, in each the overdue first, then by the day they are recommended from. */
export function standingSections(standings: readonly GroupStanding[]): StandingSections {
  const by = Map.groupBy(standings, sectionOf);
  const of = (section: Section) => (by.get(section) ?? []).toSorted(byUrgency);
  return {
    now: of("now"),
    soon: of("soon"),
    later: of("later"),
    decided: of("decided"),
    done: of("done"),
    closed: of("closed"),
  };
}

/** What is decided is told as decided only while there would be something to do. */
function sectionOf({ status, decision }: GroupStanding): Section {
  const section = sections[status];
  return decision && (section === "now" || section === "soon" || section === "later") ? "decided" : section;
}

function byUrgency(a: GroupStanding, b: GroupStanding): number {
  const overdue = Number(b.status === "overdue") - Number(a.status === "overdue");
  return overdue || (a.forecast.recommended ?? "").localeCompare(b.forecast.recommended ?? "");
}
