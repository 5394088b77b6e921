import type { CalendarDate } from "#lib/kernel/dates.ts";

/** A dose counts for a time of the day from so long before it until so long before the next one; less where the times are closer. */
export const EARLY_MINUTES = 60;
/** A dose that is so late is overdue. */
export const LATE_MINUTES = 60;

/** `soon`: its time has not come, but is near. `taken`: the dose of this time was given. `later`: the next is still far. */
export type DueStatus = "overdue" | "due" | "soon" | "later" | "taken" | "ended";

/** Where a regular medicine stands. */
export type DueStanding = {
  readonly status: DueStatus;
  /** When the dose is due that is to be given next, as ISO text; null where nobody can say. */
  readonly dueAt: string | null;
};

/** The doses of one medicine until now: instants in milliseconds, ascending, and days of those without a time. */
export type TakenDoses = { readonly timed: readonly number[]; readonly untimed: readonly CalendarDate[] };

/** The status of a dose that was not given, by when it is due; milliseconds. */
export function statusAt(due: number, now: number): "overdue" | "due" | "soon" | "later" {
  if (now > due + LATE_MINUTES * 60_000) return "overdue";
  if (now >= due) return "due";
  return now >= due - EARLY_MINUTES * 60_000 ? "soon" : "later";
}

export function isoOf(at: number | null): string | null {
  return at === null ? null : new Date(at).toISOString();
}
