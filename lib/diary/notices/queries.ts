import type { CalendarDate } from "#lib/kernel/dates.ts";
import type { Db } from "#lib/platform/db.ts";
import type { ChildKey } from "../queries.ts";

export type Weighed = { readonly weightKg: number; readonly weighedOn: CalendarDate };

/** The last weight in kg on or before a day, for whom growth is open; else null. */
export async function lastWeight(db: Db, child: ChildKey, untilDay: CalendarDate): Promise<Weighed | null> {
  const rows = await db.$queryRaw<Weighed[]>`
    select r.value as "weightKg", r.taken_on::text as "weighedOn" from readings r
    where r.family_id = ${child.familyId}::uuid and r.child_id = ${child.id}::uuid and r.kind = 'weight' and r.withdrawn_at is null
      and r.taken_on <= ${untilDay}::date
    order by r.taken_on desc, r.id desc limit 1`;
  return rows[0] ?? null;
}
