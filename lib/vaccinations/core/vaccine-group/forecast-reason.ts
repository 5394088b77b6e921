import type { ForecastReason, SeriesStatus } from "../assessment.ts";
import { toDate } from "../days/day-number.ts";
import type { GroupDates } from "./group-forecast.ts";
import type { GroupSeries } from "./group-series.ts";

/** What set the dates of a group or, where there are none, what closed the series whose status the group has. */
export function forecastReason(
  status: SeriesStatus,
  members: GroupSeries,
  dates: GroupDates | null,
): ForecastReason {
  const closures = members
    .filter(({ forecast }) => forecast.status === status)
    .map(({ forecast }) => forecast.closure);
  const maxAges = closures.flatMap(({ maxAge }) => maxAge ?? []);
  const seasonEnds = closures.flatMap(({ seasonEnd }) => seasonEnd ?? []);
  const observations = closures.flatMap(({ immunity, contraindications }) => [
    ...(immunity?.observations ?? []),
    ...(contraindications ?? []),
  ]);
  return {
    earliest: dates?.earliest.bound ?? null,
    recommended: dates?.recommended.bound ?? null,
    pastDue: dates?.pastDue?.bound ?? null,
    observations: [...new Set(observations)],
    bornBefore: closures.find(({ immunity }) => immunity?.bornBefore)?.immunity?.bornBefore ?? null,
    agedOutOn: maxAges.length > 0 ? toDate(Math.min(...maxAges)) : null,
    seasonEndedOn: seasonEnds.length > 0 ? toDate(Math.max(...seasonEnds)) : null,
  };
}
