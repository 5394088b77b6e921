import { newId } from "#lib/kernel/ids.ts";
import type { Db } from "#lib/platform/db.ts";
import type { DueChild } from "./queries.ts";

/**
 * Erases children with all that hangs on them and all that the audit trail says of them; one entry without a name stays for each.
 * Answers the pictures whose files are to go once this is committed.
 */
export async function eraseChildren(db: Db, children: readonly DueChild[]): Promise<string[]> {
  if (children.length === 0) return [];
  const ids = children.map(({ id }) => id);
  const familyIds = [...new Set(children.map(({ familyId }) => familyId))];
  const pictures = await db.picture.findMany({
    where: { familyId: { in: familyIds }, childId: { in: ids } },
    select: { id: true },
  });
  await db.auditEntry.deleteMany({ where: { familyId: { in: familyIds }, childId: { in: ids } } });
  await db.child.deleteMany({ where: { id: { in: ids } } });
  await db.auditEntry.createMany({
    data: children.map(({ id, familyId }) => ({
      id: newId(),
      verb: "child.erase",
      familyId,
      childId: id,
      subjectId: id,
    })),
  });
  return pictures.map(({ id }) => id);
}

/**
 * Erases accounts, and the families that nobody else belongs to. Families that go on get another founder; what a person recorded
 * there stays, without their name. Answers the pictures whose files are to go once this is committed.
 */
export async function erasePersons(db: Db, ids: readonly string[]): Promise<string[]> {
  if (ids.length === 0) return [];
  await handOnFamilies(db, ids);
  const left = { founder: { id: { in: [...ids] } } };
  const children = await db.child.findMany({ where: { family: left }, select: { id: true, familyId: true } });
  const portraits = await eraseChildren(db, children);
  await db.family.deleteMany({ where: left });
  const faces = await db.picture.findMany({ where: { personId: { in: [...ids] } }, select: { id: true } });
  await db.auditEntry.deleteMany({ where: { familyId: null, personId: { in: [...ids] } } });
  await db.person.deleteMany({ where: { id: { in: [...ids] } } });
  await db.auditEntry.createMany({
    data: ids.map((id) => ({ id: newId(), verb: "account.erase", personId: id, subjectId: id })),
  });
  return [...portraits, ...faces.map(({ id }) => id)];
}

/** Gives the families these people founded to another member, the nearest to the children first. */
async function handOnFamilies(db: Db, founderIds: readonly string[]): Promise<void> {
  await db.$executeRaw`
    update families f set founded_by = heir.person_id
    from (
      select distinct on (m.family_id) m.family_id, m.person_id from memberships m
      where m.revoked_at is null and (m.ends_at is null or m.ends_at > now())
        and m.person_id <> all (${[...founderIds]}::uuid[])
      order by m.family_id, m.role, m.created_at) heir
    where heir.family_id = f.id and f.founded_by = any (${[...founderIds]}::uuid[])`;
}

/** Puts away the children of families that nobody belongs to any more, and removes such families once they are empty. */
export async function clearDeserted(db: Db, now: Date, most: number): Promise<number> {
  await db.$executeRaw`
    update children c set archived_at = ${now} where c.archived_at is null and not exists (
      select from memberships m
      where m.family_id = c.family_id and m.revoked_at is null and (m.ends_at is null or m.ends_at > ${now}))`;
  return db.$executeRaw`
    delete from families where id in (
      select f.id from families f
      where not exists (select from children c where c.family_id = f.id) and not exists (
        select from memberships m
        where m.family_id = f.id and m.revoked_at is null and (m.ends_at is null or m.ends_at > ${now}))
      limit ${most})`;
}

/** Forgets pictures that were taken down; answers those whose files are to go once this is committed. */
export async function removeTakenDown(db: Db, before: Date, most: number): Promise<string[]> {
  const rows = await db.$queryRaw<{ id: string }[]>`
    delete from pictures where id in (select id from pictures where removed_at < ${before} limit ${most}) returning id`;
  return rows.map(({ id }) => id);
}

/** Takes the turn to clear up until the transaction ends; false while another server has it. */
export async function takeTurn(db: Db): Promise<boolean> {
  const rows = await db.$queryRaw<{ taken: boolean }[]>`
    select pg_try_advisory_xact_lock(hashtextextended('nestling.retention', 0)) as taken`;
  return rows[0]?.taken ?? false;
}
