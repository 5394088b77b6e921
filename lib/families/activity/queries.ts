import { Prisma } from "#generated/prisma/client.ts";
import type { Db } from "#lib/platform/db.ts";
import { type Deed, type FeedCursor, type FeedFilter, type Topic, verbsOf } from "./core/feed.ts";

type Child = { readonly id: string; readonly familyId: string };
export type Feed = { readonly deeds: readonly Deed[]; readonly olderFrom: string | null };

/** A page of what was done for a child (and in its family, where that is open), newest first, after `cursor`. */
export async function listDeeds(
  db: Db,
  child: Child,
  open: readonly Topic[],
  filter: FeedFilter,
  cursor: FeedCursor | null,
  pageSize = 30,
): Promise<Feed> {
  const topics = filter.topic ? [filter.topic] : open;
  const words = topics.flatMap((topic) => verbsOf[topic]);
  const page = Prisma.sql`
    a.family_id = ${child.familyId}::uuid and split_part(a.verb, '.', 1) = any (${words}::text[])
      ${filter.who ? Prisma.sql`and a.person_id = ${filter.who}::uuid` : Prisma.empty}
      ${cursor ? Prisma.sql`and (a.at, a.id) < (${cursor.at}::timestamptz, ${cursor.id}::uuid)` : Prisma.empty}
    order by a.at desc, a.id desc limit ${pageSize + 1}`;
  const rows = await db.$queryRaw<Deed[]>`
    select a.id, a.verb, a.at, a.person_id as "personId", a.person_id is not distinct from access.me() as "isMe", a.detail,
      (select p.name from persons p where p.id = a.person_id) as person,
      coalesce(
        (select p.name from memberships m join persons p on p.id = m.person_id where m.family_id = a.family_id and m.id = a.subject_id),
        (select i.label from invitations i where i.family_id = a.family_id and i.id = a.subject_id)) as about
    from (
      (select * from audit_entries a where a.child_id = ${child.id}::uuid and ${page})
      union all
      (select * from audit_entries a where a.child_id is null and ${page})) a
    order by a.at desc, a.id desc limit ${pageSize + 1}`;
  const deeds = rows.slice(0, pageSize);
  const last = deeds.at(-1);
  return {
    deeds,
    olderFrom: rows.length > pageSize && last ? `${last.at.toISOString()}_${last.id}` : null,
  };
}
