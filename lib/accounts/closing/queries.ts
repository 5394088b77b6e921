import type { Db } from "#lib/platform/db.ts";
import type { Stake } from "./core/plan.ts";

/** What a person has at stake in each of their families, the eldest first: as the person, or as the steward. */
export async function listStakes(db: Db, personId: string): Promise<Stake[]> {
  return db.$queryRaw<Stake[]>`
    select m.id as "membershipId", f.id as "familyId", f.name as "familyName", m.role::text,
      count(o.id)::int as others, (count(o.id) filter (where o.role = 'owner'))::int as "otherOwners",
      (select coalesce(array_agg(c.name order by c.born_on, c.id), '{}') from children c
        where c.family_id = f.id and c.archived_at is null) as children
    from memberships m
    join families f on f.id = m.family_id
    left join memberships o on o.family_id = f.id and o.person_id <> m.person_id
      and o.revoked_at is null and (o.ends_at is null or o.ends_at > now())
    where m.person_id = ${personId}::uuid and m.revoked_at is null and (m.ends_at is null or m.ends_at > now())
    group by m.id, f.id order by f.created_at, f.id`;
}

/** The owners and parents of a family, who are told when somebody leaves. Steward only. */
export async function listWhoIsTold(db: Db, familyId: string): Promise<string[]> {
  const members = await db.membership.findMany({
    where: {
      familyId,
      role: { in: ["owner", "parent"] },
      revokedAt: null,
      OR: [{ endsAt: null }, { endsAt: { gt: new Date() } }],
    },
    select: { personId: true },
  });
  return members.map(({ personId }) => personId);
}

/** A closed account as its owner is asked about it; null when it is open, or gone. Doorkeeper only. */
export async function findClosed(
  db: Db,
  personId: string,
): Promise<{ name: string; closedAt: Date; timeZone: string } | null> {
  const person = await db.person.findUnique({
    where: { id: personId },
    select: { name: true, closedAt: true, timeZone: true },
  });
  return person?.closedAt ? { ...person, closedAt: person.closedAt } : null;
}
