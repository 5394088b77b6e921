import type { Prisma } from "#generated/prisma/client.ts";
import type { Area } from "#lib/access/core/roles.ts";
import type { Result } from "#lib/kernel/result.ts";
import type { Db } from "#lib/platform/db.ts";
import type { ReceivedPhoto } from "../core/photo.ts";

/** What of a child's record a photo is kept with: one photo at a time, seen by those whom that part of the record is open to. */
export type PhotoPlace = {
  readonly childId: string;
  readonly area: Area;
  /** Refused while nothing there may be changed. */
  checkOpen(db: Db): Promise<Result<null>>;
  /** Which photo is there, held until the end, so that two brought at once do not both stay in use; null for no such place. */
  hold(db: Db): Promise<{ readonly pictureId: string | null } | null>;
  show(db: Db, pictureId: string | null): Promise<void>;
  /** Of pictures: that no other place of its kind has it. */
  readonly isNoOthers: Prisma.PictureWhereInput;
};

/** Keeps a photo in a place, instead of the one before; false when there is no such place. */
export async function insertPhoto(
  db: Db,
  place: PhotoPlace,
  { pictureId, whole }: ReceivedPhoto,
  { familyId, madeBy }: { readonly familyId: string; readonly madeBy: string },
): Promise<boolean> {
  const before = await place.hold(db);
  if (!before) return false;
  const { childId, area } = place;
  const sides = { wholeWidth: whole.width, wholeHeight: whole.height };
  await db.picture.createMany({ data: [{ id: pictureId, familyId, childId, madeBy, area, ...sides }] });
  await place.show(db, pictureId);
  if (before.pictureId) await takeDown(db, place, before.pictureId);
  return true;
}

/** Takes a photo away from its place; false when it is no photo of this part of the child's record. */
export async function removePhoto(db: Db, place: PhotoPlace, pictureId: string): Promise<boolean> {
  const there = await place.hold(db);
  if (!there) return false;
  if (there.pictureId === pictureId) await place.show(db, null);
  return takeDown(db, place, pictureId);
}

/**
 * Shows a removed photo again; false when it is no removed photo of this part of the child's record, another place has it, or another
 * photo has taken its place. One that is shown already stays so.
 */
export async function restorePhoto(db: Db, place: PhotoPlace, pictureId: string): Promise<boolean> {
  const there = await place.hold(db);
  if (!there || (there.pictureId ?? pictureId) !== pictureId) return false;
  const { childId, area, isNoOthers } = place;
  const removed = { id: pictureId, childId, area, removedAt: { not: null }, ...isNoOthers };
  const { count } = await db.picture.updateMany({ where: removed, data: { removedAt: null } });
  if (count > 0) await place.show(db, pictureId);
  return count > 0 || there.pictureId === pictureId;
}

async function takeDown(db: Db, { childId, area }: PhotoPlace, id: string): Promise<boolean> {
  const where = { id, childId, area };
  return (await db.picture.updateMany({ where, data: { removedAt: new Date() } })).count > 0;
}
