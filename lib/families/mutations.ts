import { toUtcDate } from "#lib/kernel/dates.ts";
import { newId } from "#lib/kernel/ids.ts";
import type { Db } from "#lib/platform/db.ts";
import type { ChildInput } from "./schema.ts";

/** Lets a person add one child at a time: a form sent twice at once founds one family. Held until the transaction ends. */
export async function waitForTurn(db: Db, personId: string): Promise<void> {
  await db.$executeRaw`select pg_advisory_xact_lock(hashtextextended(${personId}, 0))`;
}

/** Founds a family with its founder as the owner. Written without reading back: nobody may see it before they belong to it. */
export async function insertFamily(
  db: Db,
  family: { id: string; name: string; timeZone: string; foundedBy: string },
): Promise<void> {
  await db.family.createMany({ data: [family] });
  await db.membership.createMany({
    data: [{ id: newId(), familyId: family.id, personId: family.foundedBy, role: "owner" }],
  });
}

/** Adds a child; a repeat of the same id adds nothing. */
export async function insertChild(db: Db, id: string, familyId: string, child: ChildInput): Promise<void> {
  await db.child.createMany({ data: [{ id, familyId, ...toRow(child) }], skipDuplicates: true });
}

export async function updateChild(db: Db, id: string, child: ChildInput): Promise<void> {
  await db.child.update({ where: { id }, data: toRow(child), select: { id: true } });
}

/** Puts children away; answers how many. It stores nothing, so unlike every other change to a child it waits for no consent. */
export async function putAway(db: Db, childIds: readonly string[], archivedAt: Date): Promise<number> {
  const { count } = await db.child.updateMany({
    where: { id: { in: [...childIds] }, archivedAt: null },
    data: { archivedAt },
  });
  return count;
}

/** Fetches a child back. Nothing is kept again without a parent's consent: the database refuses it. */
export async function fetchBack(db: Db, id: string): Promise<number> {
  const { count } = await db.child.updateMany({ where: { id }, data: { archivedAt: null } });
  return count;
}

function toRow(child: ChildInput) {
  return { ...child, bornOn: toUtcDate(child.bornOn) };
}
