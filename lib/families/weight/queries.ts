import type { CalendarDate } from "#lib/kernel/dates.ts";
import type { Db } from "#lib/platform/db.ts";

export type Weighed = { readonly weightKg: number; readonly weighedOn: CalendarDate };

/** The last weight of a child in kg, on or before a day; null where there is none, or growth is closed to whoever asks. */
export async function findLastWeight(
  db: Db,
  child: { readonly familyId: string; readonly id: string },
  untilDay: CalendarDate,
): Promise<Weighed | null> {
  const rows = await db.$queryRaw<Weighed[]>`
    select r.value as "weightKg", r.taken_on::text as "weighedOn" from readings r
    where r.family_id = ${child.familyId}::uuid and r.child_id = ${child.id}::uuid and r.kind = 'weight' and r.withdrawn_at is null
      and r.taken_on <= ${untilDay}::date
    order by r.taken_on desc, r.id desc limit 1`;
  return rows[0] ?? null;
}
