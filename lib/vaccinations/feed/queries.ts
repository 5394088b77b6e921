import type { Db } from "#lib/platform/db.ts";
import type { ToldDay } from "./core/feed-days.ts";

/** The days clinics named for a next dose, of the children a person may see; those put away are left out. */
export async function listTold(db: Db): Promise<ToldDay[]> {
  return db.$queryRaw<ToldDay[]>`
    select c.id as "childId", c.name as "childName", d.next_due_on::text as "on", max(d.updated_at)::date::text as "changedOn"
    from children c join doses d on d.family_id = c.family_id and d.child_id = c.id
    where c.archived_at is null and d.withdrawn_at is null and d.next_due_on > d.given_on
    group by c.id, c.name, d.next_due_on`;
}
