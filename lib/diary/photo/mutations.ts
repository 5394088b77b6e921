import type { Db } from "#lib/platform/db.ts";

type Which = { readonly childId: string; readonly entryId: string };
type Place = { readonly familyId: string; readonly madeBy: string };

/** Keeps a photo with an entry, in place of the one before; it is seen by those whom the diary is open to. */
export async function insertEntryPhoto(
  db: Db,
  which: Which,
  pictureId: string,
  { familyId, madeBy }: Place,
): Promise<boolean> {
  const before = await holdEntry(db, which);
  if (!before) return false;
  await db.picture.createMany({
    data: [{ id: pictureId, familyId, childId: which.childId, madeBy, area: "diary" }],
  });
  await showPicture(db, which, pictureId);
  if (before.pictureId) await removePicture(db, which.childId, before.pictureId);
  return true;
}

/** Takes a photo away from an entry; false when it is no photo of this child's diary. */
export async function removeEntryPhoto(db: Db, which: Which, pictureId: string): Promise<boolean> {
  const entry = await holdEntry(db, which);
  if (!entry) return false;
  if (entry.pictureId === pictureId) await showPicture(db, which, null);
  return removePicture(db, which.childId, pictureId);
}

/**
 * Shows a removed photo again; false when it is no removed photo of this child's diary, another entry has it, or another photo has
 * taken its place. One that is shown already stays so.
 */
export async function restoreEntryPhoto(db: Db, which: Which, pictureId: string): Promise<boolean> {
  const entry = await holdEntry(db, which);
  if (!entry || (entry.pictureId ?? pictureId) !== pictureId) return false;
  const others = { none: { id: { not: which.entryId } } };
  const where = { id: pictureId, childId: which.childId, area: "diary", entries: others };
  const removed = { ...where, removedAt: { not: null } };
  const { count } = await db.picture.updateMany({ where: removed, data: { removedAt: null } });
  if (count > 0) await showPicture(db, which, pictureId);
  return count > 0 || entry.pictureId === pictureId;
}

/** The entry, held until the end, so that two photos brought at once do not both stay in use. */
async function holdEntry(
  db: Db,
  { childId, entryId }: Which,
): Promise<{ readonly pictureId: string | null } | null> {
  const rows = await db.$queryRaw<{ pictureId: string | null }[]>`
    select e.picture_id as "pictureId" from diary_entries e
    where e.id = ${entryId}::uuid and e.child_id = ${childId}::uuid and e.withdrawn_at is null for update`;
  return rows[0] ?? null;
}

async function showPicture(db: Db, { childId, entryId }: Which, pictureId: string | null): Promise<void> {
  await db.$executeRaw`
    update diary_entries set picture_id = ${pictureId}::uuid, updated_at = now()
    where id = ${entryId}::uuid and child_id = ${childId}::uuid`;
}

async function removePicture(db: Db, childId: string, id: string): Promise<boolean> {
  const where = { id, childId, area: "diary" };
  return (await db.picture.updateMany({ where, data: { removedAt: new Date() } })).count > 0;
}
