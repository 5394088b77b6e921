import type { Db } from "#lib/platform/db.ts";

/** Whether the person asking may see a picture that is in use. */
export async function isThere(db: Db, pictureId: string): Promise<boolean> {
  return (await db.picture.count({ where: { id: pictureId, removedAt: null } })) > 0;
}
