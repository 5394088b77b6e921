import type { CalendarDate } from "#lib/kernel/dates.ts";
import type { Db } from "#lib/platform/db.ts";
import { summariseDay } from "../core/summarise-day.ts";
import { listOfDays } from "../queries.ts";
import { deleteDays, holdDays, putDays } from "./mutations.ts";

/** So many days are computed at once. */
const BATCH = 500;

/**
 * Computes the summaries of these days anew from their entries. The days are held before their entries are read, so that of two who
 * write the same day the second sees what the first has written.
 */
export async function updateDays(
  db: Db,
  child: { readonly familyId: string; readonly id: string },
  days: readonly CalendarDate[],
): Promise<void> {
  const all = [...new Set(days)].sort();
  if (all.length === 0) return;
  await holdDays(db, child, all);
  for (let from = 0; from < all.length; from += BATCH) {
    const batch = all.slice(from, from + BATCH);
    const entries = Map.groupBy(await listOfDays(db, child, batch), ({ day }) => day);
    const [full, empty] = [batch.filter((day) => entries.has(day)), batch.filter((day) => !entries.has(day))];
    await putDays(
      db,
      child,
      full.map((day) => summariseDay(day, entries.get(day) ?? [])),
    );
    await deleteDays(db, child, empty);
  }
}
