import type { CalendarDate } from "#lib/kernel/dates.ts";
import type { GroupForecast } from "../../core/assessment.ts";

/** Where one vaccine group of a child stands: what is kept of its forecast. */
export type DueRow = Pick<GroupForecast, "status" | "doseNumber" | "earliest" | "recommended" | "pastDue"> & {
  readonly vaccineGroup: string;
};

/** What is due for one child, as of a day; `inputs` is the fingerprint of what it was computed from, null where nobody else writes. */
export type ComputedDue = {
  readonly familyId: string;
  readonly childId: string;
  readonly computedOn: CalendarDate;
  readonly inputs: string | null;
  readonly rows: readonly DueRow[];
};

/** What is kept of a child's forecasts, a row a vaccine group. */
export function toDueRows(forecasts: readonly GroupForecast[]): DueRow[] {
  return forecasts.map(({ group, status, doseNumber, earliest, recommended, pastDue }) => ({
    vaccineGroup: group,
    status,
    doseNumber,
    earliest,
    recommended,
    pastDue,
  }));
}
