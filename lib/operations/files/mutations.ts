import { isId } from "#lib/kernel/ids.ts";
import { asSteward } from "#lib/platform/db.ts";
import { listFiles, pictureKey, pictureSizes, removeFile } from "#lib/platform/files.ts";
import { logBug } from "#lib/platform/log.ts";
import { daysBefore, periods } from "../retention/core/periods.ts";
import { findKeptPictures } from "../retention/queries.ts";

/** Removes the files of pictures whose rows are gone. One that will not go now is a stray, and goes within two days. */
export async function removePictureFiles(pictureIds: readonly string[]): Promise<void> {
  for (const key of pictureIds.flatMap((id) => pictureSizes.map((size) => pictureKey(id, size)))) {
    await removeFile(key).catch((error: unknown) => logBug("tidy.files", error));
  }
}

const folder = "pictures/";

/** Removes files that belong to no row: of uploads that were cut off, and of removals that failed. Answers how many. */
export async function removeStrayFiles(now: Date, atOnce: number): Promise<number> {
  const before = daysBefore(now, periods.strayFiles);
  let removed = 0;
  let some: string[] = [];
  const look = async () => {
    const strays = await findStrays(some);
    some = [];
    for (const key of strays) await removeFile(key);
    removed += strays.length;
  };
  for await (const { key, writtenAt } of listFiles(folder)) {
    if (writtenAt >= before) continue;
    some.push(key);
    if (some.length >= atOnce) await look();
  }
  if (some.length > 0) await look();
  return removed;
}

/** Of these keys those that no picture's row accounts for: only finished files of a kept picture are. */
async function findStrays(keys: readonly string[]): Promise<string[]> {
  const ids = [...new Set(keys.map(pictureOf))].filter(isId);
  const kept = await asSteward("retention: files without a picture", (db) => findKeptPictures(db, ids));
  return keys.filter((key) => !kept.has(pictureOf(key)) || !key.endsWith(".webp"));
}

function pictureOf(key: string): string {
  return key.slice(folder.length).split("/")[0] ?? "";
}
