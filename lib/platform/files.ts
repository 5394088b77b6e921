import { resolve } from "node:path";
import { env } from "./env.ts";
import { diskStore } from "./files-disk.ts";
import { s3Store } from "./files-s3.ts";
import type { FileStore, Stored } from "./files-store.ts";

/** What a picture is kept as: square crops of so many pixels, and of a photo that belongs to a record the whole of it. */
export const pictureSizes = [96, 512, "whole"] as const;

export type PictureSize = (typeof pictureSizes)[number];

/** A picture's square crops, as WebP. */
export type Portrait = Readonly<Record<Exclude<PictureSize, "whole">, Uint8Array>>;

/** The crops of a photo that belongs to a record, and the whole of it. */
export type KeptPhoto = Portrait & { readonly whole: Uint8Array };

/** Where a picture is kept in one of its sizes. */
export function pictureKey(pictureId: string, size: PictureSize): string {
  return `pictures/${pictureId}/${size}.webp`;
}

/** Keeps a picture's files under an id of their own. Done before its row is written: a failure leaves files that retention sweeps. */
export async function storePicture(pictureId: string, files: Portrait | KeptPhoto): Promise<void> {
  const kept: Partial<KeptPhoto> = files;
  for (const size of pictureSizes) {
    const bytes = kept[size];
    if (bytes) await store().put(pictureKey(pictureId, size), bytes, "image/webp");
  }
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
