import type { Span } from "./assessment.ts";
import type { DayNumber } from "./days/day-number.ts";
import { addSpan } from "./days/span.ts";
import type { Schedule } from "./schedule.ts";
import type { AntigenSeries, SeriesDose, VaccineRule } from "./series.ts";

/** The days between which some series of the schedule knows a vaccine; ±Infinity where it sets no limit. */
export type VaccineDays = { readonly from: DayNumber; readonly before: DayNumber };

/**
 * When a vaccine can be given to somebody by any series of the schedule, or only where a series names it as preferable; null for a
 * vaccine that no series names so.
 */
export function vaccineDays(
  schedule: Schedule,
  cvx: string,
  bornOn: DayNumber,
  named: "at-all" | "preferable" = "at-all",
): VaccineDays | null {
  let found: VaccineDays | null = null;
  for (const { dose, rule } of rulesFor(schedule, cvx, named === "preferable")) {
    const { from, before } = daysOf(dose, rule, bornOn);
    found = found
      ? { from: Math.min(found.from, from), before: Math.max(found.before, before) }
      : { from, before };
  }
  return found;
}

type DoseRule = { readonly dose: SeriesDose; readonly rule: VaccineRule };

function rulesFor({ antigens }: Schedule, cvx: string, isPreferable: boolean): DoseRule[] {
  const series: AntigenSeries[] = [...antigens.values()].flatMap((antigen) => antigen.series);
  return series.flatMap(({ doses }) =>
    doses.flatMap((dose) =>
      [...dose.preferable, ...(isPreferable ? [] : dose.allowable)]
        .filter(({ code }) => code === cvx)
        .map((rule) => ({ dose, rule })),
    ),
  );
}

/** A dose's own ages and those of the vaccine within it: whichever is narrower. */
function daysOf({ ages }: SeriesDose, { beginAge, endAge }: VaccineRule, bornOn: DayNumber): VaccineDays {
  const at = (age: Span | null, missing: number) => (age ? addSpan(bornOn, age) : missing);
  const begins = ages.map(({ absMin, min }) => at(absMin ?? min, Number.NEGATIVE_INFINITY));
  const ends = ages.map(({ max }) => at(max, Number.POSITIVE_INFINITY));
  return {
    from: Math.max(at(beginAge, Number.NEGATIVE_INFINITY), Math.min(...begins)),
    before: Math.min(at(endAge, Number.POSITIVE_INFINITY), Math.max(...ends)),
  };
}
