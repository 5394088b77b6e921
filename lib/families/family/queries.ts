import { lastDayBefore } from "#lib/kernel/day-ends.ts";
import type { Db } from "#lib/platform/db.ts";
import type { FamilyView } from "./core/family.ts";

type Row = Omit<FamilyView, "until"> & { endsAt: Date | null };

/** The families the person asking belongs to, the first joined first. */
export async function listFamilies(db: Db): Promise<FamilyView[]> {
  const rows = await db.$queryRaw<Row[]>`
    select f.id, f.name, f.time_zone as "timeZone", f.country, m.id as "membershipId", m.role::text, m.areas, m.all_children as "allChildren",
      m.ends_at as "endsAt",
      coalesce((
        select jsonb_agg(jsonb_build_object('id', c.id, 'name', c.name, 'pictureId', c.picture_id) order by c.born_on, c.id)
        from children c where c.family_id = f.id and c.archived_at is null), '[]') as children
    from memberships m join families f on f.id = m.family_id
    where m.person_id = access.me() and m.revoked_at is null and (m.ends_at is null or m.ends_at > now())
    order by m.created_at, f.id`;
  return rows.map(({ endsAt, ...family }) => ({
    ...family,
    until: endsAt && lastDayBefore(endsAt, family.timeZone),
  }));
}

/** One of those families; null when, for this person, there is none. */
export async function findFamily(db: Db, familyId: string): Promise<FamilyView | null> {
  return (await listFamilies(db)).find(({ id }) => id === familyId) ?? null;
}

/** A family's name, for its members. */
export async function getFamilyName(db: Db, familyId: string): Promise<string> {
  const { name } = await db.family.findUniqueOrThrow({ where: { id: familyId }, select: { name: true } });
  return name;
}
