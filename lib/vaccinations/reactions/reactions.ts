import type { ChildCaller } from "#lib/access/action.ts";
import { checkOpen } from "#lib/families/archive/archive.ts";
import { todayIn } from "#lib/kernel/dates.ts";
import { ok, questioned, type Result, refused } from "#lib/kernel/result.ts";
import type { Db } from "#lib/platform/db.ts";
import { getLocale } from "#lib/words/words.ts";
import { formatGivenOn } from "../core/dose-date-words.ts";
import { periodOf } from "../core/dose-period.ts";
import { findDose } from "../queries.ts";
import type { SentReaction } from "./schema.ts";

/** Refuses a day to come and a dose that is not there (any more); asks about a reaction from before the dose. */
export async function checkReaction(
  db: Db,
  { childId, doseId, startedOn, confirmed }: SentReaction,
  { timeZone }: Pick<ChildCaller, "timeZone">,
): Promise<Result<null>> {
  const dose = await findDose(db, childId, doseId);
  if (!dose || dose.isWithdrawn) return refused("not-found");
  const open = await checkOpen(db, childId);
  if (!open.ok || startedOn === null) return open;
  if (startedOn > todayIn(timeZone, new Date()))
    return { ...refused("invalid"), fields: { startedOn: "date-future" } };
  const { first } = periodOf(dose.givenOn, dose.precision);
  if (startedOn >= first || confirmed.includes("startedOn:reaction-before")) return ok(null);
  const date = formatGivenOn(dose.givenOn, dose.precision, await getLocale());
  return questioned([{ code: "reaction-before", field: "startedOn", detail: { date } }]);
}
