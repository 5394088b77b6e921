import type { Db } from "#lib/platform/db.ts";
import type { Timer } from "../core/timer.ts";

/** What is going on for a child, the longest first. */
export async function runningTimers(
  db: Db,
  child: { readonly familyId: string; readonly id: string },
): Promise<Timer[]> {
  return db.$queryRaw`
    select t.id, t.kind::text, t.name, to_char(t.started_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as "startedAt",
      (select p.name from persons p where p.id = t.started_by) as "startedBy"
    from diary_timers t
    where t.family_id = ${child.familyId}::uuid and t.child_id = ${child.id}::uuid and t.stopped_at is null
    order by t.started_at, t.id`;
}
