import type { ChildCaller } from "#lib/access/action.ts";
import { ok, type Result, refused } from "#lib/kernel/result.ts";
import type { Db } from "#lib/platform/db.ts";
import type { ReceivedPhoto } from "../core/photo.ts";
import { insertPhoto, type PhotoPlace, removePhoto, restorePhoto } from "./mutations.ts";

type Told = Promise<Result<{ id: string }>>;

/** Keeps a photo that has come in, in place of the one before. */
export function keepPhoto(
  db: Db,
  place: PhotoPlace,
  photo: ReceivedPhoto,
  { me, familyId }: Pick<ChildCaller, "me" | "familyId">,
): Told {
  return change(db, place, photo.pictureId, () => insertPhoto(db, place, photo, { familyId, madeBy: me.id }));
}

/** Takes a photo away. */
export function takePhotoAway(db: Db, place: PhotoPlace, pictureId: string): Told {
  return change(db, place, pictureId, () => removePhoto(db, place, pictureId));
}

/** Brings a photo back that was taken away. */
export function bringPhotoBack(db: Db, place: PhotoPlace, pictureId: string): Told {
  return change(db, place, pictureId, () => restorePhoto(db, place, pictureId));
}

/** Refused where the place may not be changed now, and where there is nothing to change. */
async function change(db: Db, place: PhotoPlace, id: string, work: () => Promise<boolean>): Told {
  const open = await place.checkOpen(db);
  if (!open.ok) return open;
  return (await work()) ? ok({ id }) : refused("not-found");
}
