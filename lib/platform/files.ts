import { resolve } from "node:path";
import { env } from "./env.ts";
import { diskStore } from "./files-disk.ts";
import { s3Store } from "./files-s3.ts";
import type { FileStore, Stored } from "./files-store.ts";

/** The widths and heights a picture is kept in, in pixels. */
export const pictureSizes = [96, 512] as const;

export type PictureSize = (typeof pictureSizes)[number];

/** A picture's square crops, as WebP. */
export type Portrait = Readonly<Record<PictureSize, Uint8Array>>;

/** Where a picture's crop is kept. */
export function pictureKey(pictureId: string, size: PictureSize): string {
  return `pictures/${pictureId}/${size}.webp`;
}

/** Keeps a picture's crops under an id of their own. Done before its row is written: a failure leaves files that retention sweeps. */
export async function storePicture(pictureId: string, portrait: Portrait): Promise<void> {
  for (const size of pictureSizes)
    await store().put(pictureKey(pictureId, size), portrait[size], "image/webp");
}

/** A file's bytes; null for a key that holds none. Never called inside a scope: it may ask the network. */
export async function readFile(key: string): Promise<Uint8Array<ArrayBuffer> | null> {
  return store().get(key);
}

/** Forgets a file; one that is not there is forgotten already. */
export async function removeFile(key: string): Promise<void> {
  await store().remove(key);
}

/** Every file below a folder ("pictures/"), with the moment it was written. */
export function listFiles(folder: string): AsyncIterable<Stored> {
  return store().list(folder);
}

let kept: { readonly settings: string; readonly store: FileStore } | undefined;

/** The bucket the environment names, else the folder. */
function store(): FileStore {
  const { bucket, filesFolder } = env;
  const settings = JSON.stringify(bucket ?? filesFolder);
  if (kept?.settings !== settings)
    kept = { settings, store: bucket ? s3Store(bucket) : diskStore(resolve(filesFolder)) };
  return kept.store;
}
