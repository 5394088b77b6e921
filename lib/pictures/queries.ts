import type { Db } from "#lib/platform/db.ts";
import type { WholeSides } from "./core/photo.ts";

/** Whether the person asking may see a picture that is in use. */
export async function isThere(db: Db, pictureId: string): Promise<boolean> {
  return (await db.picture.count({ where: { id: pictureId, removedAt: null } })) > 0;
}

/** How large a photo in use is kept whole; null where only its crops are kept, and for a photo that the person asking may not see. */
export async function findWhole(db: Db, pictureId: string | null): Promise<WholeSides | null> {
  if (!pictureId) return null;
  const select = { wholeWidth: true, wholeHeight: true } as const;
  const found = await db.picture.findFirst({ where: { id: pictureId, removedAt: null }, select });
  const { wholeWidth: width, wholeHeight: height } = found ?? {};
  return width && height ? { width, height } : null;
}
