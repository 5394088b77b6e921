import type { CalendarDate } from "#lib/kernel/dates.ts";
import type { GroupForecast } from "./assessment.ts";
import { currentVaccines } from "./catalog.ts";
import { toDate, toDayNumber } from "./days/day-number.ts";
import { addSpan } from "./days/span.ts";
import type { Schedule } from "./schedule.ts";

/** Which vaccines must lie apart, and how long, by the code given later and then the code given before. */
export type Conflicts = Schedule["conflicts"];

/** A dose planned for a visit, of one of the vaccines named. */
export type PlannedDose = { readonly on: CalendarDate; readonly vaccines: readonly string[] };

/** What a forecast dose can be given with: the vaccines the schedule names for it, or else those of its group given today. */
export function vaccinesOf({ group, recommendedCvx }: GroupForecast): readonly string[] {
  return recommendedCvx.length > 0 ? recommendedCvx : currentVaccines(group).map(({ cvx }) => cvx);
}

/**
 * The first day on which one of `vaccines` no longer conflicts with a planned dose, when of both the vaccines that part
 * soonest are used; null where some of them do not conflict, or none are named.
 */
export function clearFrom(
  { on, vaccines: before }: PlannedDose,
  vaccines: readonly string[],
  conflicts: Conflicts,
): CalendarDate | null {
  const ends = vaccines.flatMap((cvx) =>
    before.map((earlier) => conflicts.get(cvx)?.get(earlier)?.end ?? null),
  );
  const days = ends.map((end) => (end === null ? null : addSpan(toDayNumber(on), end)));
  const soonest = days.reduce<number | null>(
    (least, day) => (day === null || least === null ? null : Math.min(least, day)),
    days.length > 0 ? Number.MAX_SAFE_INTEGER : null,
  );
  return soonest === null ? null : toDate(soonest);
}
