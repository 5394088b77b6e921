import { randomUUID } from "node:crypto";
import { mkdir, readdir, readFile, rename, rm, rmdir, stat, writeFile } from "node:fs/promises";
import { dirname, join, sep } from "node:path";
import { checkedKey, type FileStore } from "./files-store.ts";

/** Files in a folder of this machine, for the server's own user alone. */
export function diskStore(root: string): FileStore {
  const place = (key: string) => join(root, ...checkedKey(key).split("/"));
  return {
    async put(key, bytes) {
      const path = place(key);
      const draft = `${path}.${randomUUID()}.draft`;
      await mkdir(dirname(path), { recursive: true, mode: 0o700 });
      // Whoever reads meanwhile finds the whole file or none.
      await writeFile(draft, bytes, { mode: 0o600, flush: true });
      await rename(draft, path);
    },
    async get(key) {
      return orNull(readFile(place(key)));
    },
    async remove(key) {
      await rm(place(key), { force: true });
      // The folder goes with its last file.
      await rmdir(dirname(place(key))).catch(() => {});
    },
    async *list(prefix) {
      const folder = join(root, ...checkedKey(prefix.replace(/\/$/, "")).split("/"));
      const found = await orNull(readdir(folder, { recursive: true, withFileTypes: true }));
      for (const entry of found ?? []) {
        if (!entry.isFile()) continue;
        const path = join(entry.parentPath, entry.name);
        const seen = await orNull(stat(path));
        const key = path.slice(root.length + 1).replaceAll(sep, "/");
        if (seen) yield { key, writtenAt: seen.mtime };
      }
    },
  };
}

async function orNull<T>(work: Promise<T>): Promise<T | null> {
  try {
    return await work;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return null;
    throw error;
  }
}
