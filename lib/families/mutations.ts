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

/** Puts a child away, or fetches it back with `null`. */
export async function updateArchived(db: Db, id: string, archivedAt: Date | null): Promise<void> {
  await db.child.update({ where: { id }, data: { archivedAt }, select: { id: true } });
}

function toRow(child: ChildInput) {
  return { ...child, bornOn: toUtcDate(child.bornOn) };
}
