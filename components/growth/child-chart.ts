import type { ChildView } from "#lib/families/core/child.ts";
import type { ChartChoice } from "#lib/growth/core/chart-choice.ts";
import { chartOf, referencesOf } from "#lib/growth/core/chart-of.ts";
import type { GrowthPoint } from "#lib/growth/core/child-growth.ts";
import type { GrowthPlan } from "#lib/growth/core/plan.ts";
import type { ChartSpec } from "#lib/kernel/chart-spec.ts";
import { type CalendarDate, daysBetween } from "#lib/kernel/dates.ts";
import type { Units } from "#lib/kernel/units.ts";
import { chartWords } from "./chart-words.ts";

export type ChildChart = {
  readonly child: ChildView;
  readonly plan: GrowthPlan;
  readonly choice: ChartChoice;
  readonly points: readonly GrowthPoint[];
  readonly today: CalendarDate;
  readonly units: Units;
  /** The latest in words, for those who cannot see the chart. */
  readonly latest?: string;
  /** How many of the latest readings are put into words; all of them unless given. */
  readonly said?: number;
  /** For the living chart, which is looked at more closely. */
  readonly closer?: boolean;
};

/** One chart of a child as data, in the person's language and units. */
export async function childChart(asked: ChildChart): Promise<ChartSpec> {
  const { child, plan, choice, points, today, units, latest = "", said, closer } = asked;
  const { kind, range, lines } = choice;
  const references = referencesOf(plan, kind, points, daysBetween(child.bornOn, today));
  return chartOf({
    kind,
    plan,
    today,
    readings: points,
    range,
    lines,
    units,
    words: await chartWords({ child, kind, points, units, latest, references }),
    ...(said !== undefined && { said }),
    ...(closer && { closer }),
  });
}
