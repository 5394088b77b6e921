import type { CalendarDate } from "#lib/kernel/dates.ts";
import type { Db } from "#lib/platform/db.ts";

export type Weighed = { readonly weightKg: number; readonly weighedOn: CalendarDate };

/**
 * The weights of a child in kg that were its last one on some day of a stretch, the newest first: those from the last weighing on or before
 * its first day up to its last. None where there is none, or growth is closed to whoever asks.
 */
export async function listWeights(
  db: Db,
  child: { readonly familyId: string; readonly id: string },
  from: CalendarDate,
  to: CalendarDate,
): Promise<Weighed[]> {
  return await db.$queryRaw<Weighed[]>`
    with weights as (
      select r.id, r.value, r.taken_on from readings r
      where r.family_id = ${child.familyId}::uuid and r.child_id = ${child.id}::uuid and r.kind = 'weight' and r.withdrawn_at is null
        and r.taken_on <= ${to}::date)
    select w.value as "weightKg", w.taken_on::text as "weighedOn" from weights w
    where w.taken_on >= coalesce((select max(b.taken_on) from weights b where b.taken_on <= ${from}::date), ${from}::date)
    order by w.taken_on desc, w.id desc`;
}
