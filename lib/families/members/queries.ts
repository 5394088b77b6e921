import type { CalendarDate } from "#lib/kernel/dates.ts";
import { todayIn } from "#lib/kernel/dates.ts";
import { lastDayBefore } from "#lib/kernel/day-ends.ts";
import type { Db } from "#lib/platform/db.ts";
import type { MemberView } from "./core/member.ts";

type Row = Omit<MemberView, "since" | "until" | "standing"> & {
  createdAt: Date;
  endsAt: Date | null;
  revokedAt: Date | null;
  timeZone: string;
  hasEnded: boolean;
  wentThemself: boolean;
};

/** Everybody who belongs or belonged to a family, owners first, then in the order they came. */
export async function listMembers(db: Db, familyId: string): Promise<MemberView[]> {
  const rows = await db.$queryRaw<Row[]>`
    select m.id, m.person_id as "personId", p.name, p.picture_id as "pictureId", m.role::text, m.all_children as "allChildren", m.areas,
      m.person_id = access.me() as "isMe", m.created_at as "createdAt", m.ends_at as "endsAt", m.revoked_at as "revokedAt",
      f.time_zone as "timeZone", coalesce(m.ends_at <= now(), false) as "hasEnded",
      coalesce((
        select a.verb = 'member.leave' from audit_entries a
        where a.family_id = m.family_id and a.child_id is null and a.subject_id = m.id
          and a.verb in ('member.leave', 'member.revoke', 'member.restore')
        order by a.at desc, a.id desc limit 1), false) as "wentThemself",
      coalesce((
        select jsonb_agg(jsonb_build_object('id', c.id, 'name', c.name) order by c.born_on, c.id)
        from membership_children mc join children c on c.id = mc.child_id
        where mc.family_id = m.family_id and mc.membership_id = m.id), '[]') as children
    from memberships m
    join families f on f.id = m.family_id
    join persons p on p.id = m.person_id
    where m.family_id = ${familyId}::uuid
    order by m.role, m.created_at, m.id`;
  return rows.map(toView);
}

/** One member of a family, past ones among them; null when there is none. */
export async function findMember(db: Db, familyId: string, id: string): Promise<MemberView | null> {
  return (await listMembers(db, familyId)).find((member) => member.id === id) ?? null;
}

/** The children of a family whom the person asking may see, those put away among them. */
export async function listFamilyChildren(
  db: Db,
  familyId: string,
): Promise<{ id: string; name: string; isArchived: boolean }[]> {
  return db.$queryRaw`
    select c.id, c.name, c.archived_at is not null as "isArchived" from children c
    where c.family_id = ${familyId}::uuid order by c.archived_at is not null, c.born_on, c.id`;
}

function toView({
  createdAt,
  endsAt,
  revokedAt,
  timeZone,
  hasEnded,
  wentThemself,
  ...member
}: Row): MemberView {
  const standing = revokedAt ? (wentThemself ? "left" : "revoked") : hasEnded ? "ended" : "member";
  return {
    ...member,
    standing,
    since: todayIn(timeZone, createdAt),
    until: endOf(revokedAt, endsAt, timeZone),
  };
}

function endOf(revokedAt: Date | null, endsAt: Date | null, timeZone: string): CalendarDate | null {
  if (revokedAt) return todayIn(timeZone, revokedAt);
  return endsAt && lastDayBefore(endsAt, timeZone);
}

/** How many owners a family has beside the person asking. */
export async function countOtherOwners(db: Db, familyId: string): Promise<number> {
  const rows = await db.$queryRaw<{ count: number }[]>`
    select count(*)::int as count from memberships m
    where m.family_id = ${familyId}::uuid and m.role = 'owner' and m.revoked_at is null and m.person_id is distinct from access.me()`;
  return rows[0]?.count ?? 0;
}

/** Everybody who belongs or belonged to a family, by name. */
export async function listPeople(db: Db, familyId: string): Promise<{ id: string; name: string }[]> {
  return db.$queryRaw`
    select distinct p.id, p.name from memberships m join persons p on p.id = m.person_id
    where m.family_id = ${familyId}::uuid order by p.name, p.id`;
}
