import type { ActivityTotal, IntakeTotal } from "./day-summary.ts";
import type { Activity, Intake } from "./entry.ts";
import { known, sum } from "./unordered.ts";

type Taken = Pick<Intake, "key" | "amount" | "unit" | "count">;

/**
 * How often and how much of each medication was taken, by what it is kept under; "5 mg x2" is once and 10 mg. One of several ingredients is
 * counted once, so that the times add up to what was taken and no amount is told as if it were all of one ingredient's.
 */
export function intakeTotals(intakes: readonly Taken[]): IntakeTotal[] {
  return byKey(intakes).map(([key, same]) => ({ key, times: same.length, amounts: amountsOf(same) }));
}

/** The amounts by unit; what has no unit says not how much it was. */
function amountsOf(intakes: readonly Taken[]): IntakeTotal["amounts"] {
  const read = intakes.flatMap(({ amount, unit, count }) =>
    amount === null || unit === null ? [] : [{ key: unit, amount: amount * (count ?? 1) }],
  );
  return byKey(read).map(([unit, same]) => ({
    unit,
    amount: sum(same.map(({ amount }) => amount)) ?? 0,
  }));
}

/** How often and how long or how many times each activity was done, by name. */
export function activityTotals(
  activities: readonly Pick<Activity, "key" | "minutes" | "count">[],
): ActivityTotal[] {
  return byKey(activities).map(([key, same]) => ({
    key,
    times: same.length,
    minutes: sum(known(same.map(({ minutes }) => minutes))),
    count: sum(known(same.map(({ count }) => count))),
  }));
}

function byKey<T extends { readonly key: string }>(lines: readonly T[]): [string, T[]][] {
  return [...Map.groupBy(lines, ({ key }) => key)].sort(([one], [other]) => (one < other ? -1 : 1));
}
