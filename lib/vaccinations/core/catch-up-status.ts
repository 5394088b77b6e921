import { addDays, type CalendarDate } from "#lib/kernel/dates.ts";
import type { GroupForecast } from "./assessment.ts";

/**
 * Where a child stands with a vaccine group on a day. While doses are to come: `overdue` past the last day in time, `due` from
 * the recommended day, `could` where it is allowed but not yet recommended, `soon` within some days, else `later`. Otherwise
 * why none is to come.
 */
export type CatchUpStatus =
  | "overdue"
  | "due"
  | "could"
  | "soon"
  | "later"
  | "done"
  | "aged-out"
  | "immune"
  | "contraindicated"
  | "not-recommended";

/** A product choice: what is recommended within two months is worth a word now. */
const SOON_DAYS = 60;

/** The status of a forecast on `today`; `soonDays` is how many days ahead is soon. */
export function statusOf(
  {
    status,
    earliest,
    recommended,
    pastDue,
  }: Pick<GroupForecast, "status" | "earliest" | "recommended" | "pastDue">,
  today: CalendarDate,
  soonDays = SOON_DAYS,
): CatchUpStatus {
  if (status === "complete") return "done";
  if (status !== "not-complete") return status;
  if (pastDue !== null && today > pastDue) return "overdue";
  if (recommended === null) return "later";
  if (recommended <= today) return "due";
  if (earliest !== null && earliest <= today) return "could";
  return recommended <= addDays(today, soonDays) ? "soon" : "later";
}
