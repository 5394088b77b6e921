import type { Upload } from "#lib/access/upload-body.ts";
import { newId } from "#lib/kernel/ids.ts";
import { ok, type Result } from "#lib/kernel/result.ts";
import { pictureKey, pictureSizes, readFile, storePicture } from "#lib/platform/files.ts";
import { makePhoto, makePortrait } from "#lib/platform/picture.ts";
import type { ReceivedPhoto } from "./core/photo.ts";
import { focusInput } from "./schema.ts";

/** Makes the crops of a photo that was sent and keeps them under a new id. Outside any scope: the store may be elsewhere. */
export async function receivePicture({ bytes, fields }: Upload): Promise<Result<{ pictureId: string }>> {
  const portrait = await makePortrait(bytes, focusInput.parse(fields.focus ?? null));
  if (!portrait.ok) return portrait;
  const pictureId = newId();
  await storePicture(pictureId, portrait.value);
  return ok({ pictureId });
}

/** As `receivePicture`, for a photo of what was seen: it is kept whole, too. */
export async function receivePhoto({ bytes, fields }: Upload): Promise<Result<ReceivedPhoto>> {
  const photo = await makePhoto(bytes, focusInput.parse(fields.focus ?? null));
  if (!photo.ok) return photo;
  const pictureId = newId();
  await storePicture(pictureId, photo.value.files);
  return ok({ pictureId, whole: photo.value.whole });
}

/** A picture in one of its sizes; null for a size or a picture that is not kept. Outside any scope, after it was asked who may see it. */
export async function readPicture(pictureId: string, size: string): Promise<Uint8Array<ArrayBuffer> | null> {
  const kept = pictureSizes.find((each) => `${each}` === size);
  return kept ? readFile(pictureKey(pictureId, kept)) : null;
}
