import { addMonths, type CalendarDate } from "#lib/kernel/dates.ts";
import type { Db } from "#lib/platform/db.ts";

export type KnownHeight = { readonly cm: number; readonly takenOn: CalendarDate };

/** How old a height may be to say how tall a child is. */
const FRESH_MONTHS = 12;

/** The latest height or length of a child up to a day, measured and not estimated, at most twelve months old; null when there is none. */
export async function findHeight(
  db: Db,
  child: { readonly familyId: string; readonly id: string },
  day: CalendarDate,
): Promise<KnownHeight | null> {
  const from = addMonths(day, -FRESH_MONTHS);
  const rows = await db.$queryRaw<KnownHeight[]>`
    select r.value as cm, r.taken_on::text as "takenOn" from readings r
    where r.family_id = ${child.familyId}::uuid and r.child_id = ${child.id}::uuid and r.kind = 'length'
      and r.withdrawn_at is null and not r.estimated and r.taken_on between ${from}::date and ${day}::date
    order by r.taken_on desc, r.id desc limit 1`;
  return rows[0] ?? null;
}
