import { Prisma } from "#generated/prisma/client.ts";
import type { CalendarDate } from "#lib/kernel/dates.ts";
import type { Db } from "#lib/platform/db.ts";
import { updateDays } from "../days/days.ts";

/** An entry that was stored, changed, taken out or put back. */
export type ChangedEntry = {
  readonly familyId: string;
  readonly childId: string;
  readonly day: CalendarDate;
};

/** What a statement on `diary_entries e` answers of each entry it changed. */
export const changedColumns = Prisma.sql`e.family_id as "familyId", e.child_id as "childId", e.day::text as day`;

/** Computes the summaries of the days of changed entries anew. */
export async function updateDaysOf(db: Db, changed: readonly ChangedEntry[]): Promise<void> {
  for (const [id, of] of Map.groupBy(changed, ({ childId }) => childId)) {
    const familyId = of[0]?.familyId ?? "";
    await updateDays(
      db,
      { familyId, id },
      of.map(({ day }) => day),
    );
  }
}
