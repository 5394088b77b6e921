import type { GroupForecast } from "../assessment.ts";
import { listCalendars } from "../calendar.ts";

/**
 * True where the calendar that the judging rules belong to gives a group to no child as a matter of course: whether it is given
 * is decided together with the doctor, or it is for some children only.
 */
export function isSharedDecision({ antigens }: Pick<GroupForecast, "antigens">): boolean {
  const entries = listCalendars()
    .filter(({ judgesValidity }) => judgesValidity)
    .flatMap((calendar) => calendar.entries)
    .filter((entry) => entry.antigens.some((antigen) => antigens.includes(antigen)));
  return entries.length > 0 && entries.every(({ kind }) => kind !== "routine");
}
