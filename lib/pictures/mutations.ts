import type { Db } from "#lib/platform/db.ts";

/** Whose picture it is. */
export type Subject = { readonly familyId: string; readonly childId: string } | { readonly personId: string };

/** Shows a new picture of somebody; the one before is removed. */
export async function insertPicture(db: Db, id: string, of: Subject, madeBy: string): Promise<void> {
  await db.picture.createMany({ data: [{ id, madeBy, ...of }] });
  await show(db, id, of);
}

/** Shows a removed picture again; false when it is none of theirs. */
export async function restorePicture(db: Db, id: string, of: Subject): Promise<boolean> {
  const { count } = await db.picture.updateMany({
    where: { id, ...of, area: null },
    data: { removedAt: null },
  });
  if (count > 0) await show(db, id, of);
  return count > 0;
}

/** Shows no picture of somebody any more; false when this one is none of theirs. */
export async function removePicture(db: Db, id: string, of: Subject): Promise<boolean> {
  const where = { pictureId: id };
  if ("childId" in of)
    await db.child.updateMany({ where: { id: of.childId, ...where }, data: { pictureId: null } });
  else await db.person.updateMany({ where: { id: of.personId, ...where }, data: { pictureId: null } });
  const { count } = await db.picture.updateMany({
    where: { id, ...of, area: null },
    data: { removedAt: new Date() },
  });
  return count > 0;
}

/** Whoever writes the same child or person at the same time waits for the other here, so one picture is in use. */
async function show(db: Db, id: string, of: Subject): Promise<void> {
  const data = { pictureId: id };
  if ("childId" in of) await db.child.updateMany({ where: { id: of.childId }, data });
  else await db.person.updateMany({ where: { id: of.personId }, data });
  await db.picture.updateMany({
    where: { ...of, area: null, id: { not: id }, removedAt: null },
    data: { removedAt: new Date() },
  });
}
