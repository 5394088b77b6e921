import type { Noticed } from "#lib/diary/core/entry.ts";
import { type CalendarDate, daysBetween } from "#lib/kernel/dates.ts";
import type { DosingMoment } from "./dosing-moment.ts";
import type { PublishedFigure } from "./medicine-fact.ts";

/** The child on the day of the dose. `weightKg` is the last one measured until then, `weighedOn` its day. */
export type DosedChild = {
  readonly ageMonths: number;
  readonly weightKg: number | null;
  readonly weighedOn?: CalendarDate | null;
};

/** A weight so old is said to be. */
const OLD_WEEKS = 4;

/** A child younger than the published age, in completed months. */
export function noticeAge(
  code: string,
  least: PublishedFigure | null,
  { ageMonths }: DosedChild,
): readonly Noticed[] {
  if (!least || ageMonths >= least.figure) return [];
  return [{ code, detail: { months: Math.floor(ageMonths), least: least.figure, source: least.source } }];
}

/** A child whose last weight is below the published one; of no weight nothing is said. */
export function noticeWeight(
  least: PublishedFigure | null,
  { weightKg, weighedOn }: DosedChild,
  { day }: DosingMoment,
): readonly Noticed[] {
  if (!least || weightKg === null || weightKg >= least.figure) return [];
  const { figure, source } = least;
  return [
    {
      code: "below-weight",
      detail: {
        weight: weightKg,
        least: figure,
        source,
        ...(weighedOn && { weighedOn, ...ageOfWeight(weighedOn, day) }),
      },
    },
  ];
}

/** How many weeks old a weight is, once it is a month: a child grows. */
function ageOfWeight(weighedOn: CalendarDate, day: CalendarDate): { readonly weeks?: number } {
  const weeks = Math.floor(daysBetween(weighedOn, day) / 7);
  return weeks >= OLD_WEEKS ? { weeks } : {};
}
