import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";

/** One hash over the names and contents of files and folders; a path that is missing counts as missing. */
export function hashFiles(paths: readonly string[], skip: RegExp = /$^/): string {
  const hash = createHash("sha256");
  for (const path of paths
    .flatMap(listFiles)
    .filter((file) => !skip.test(file))
    .sort())
    hash.update(`${path}\0`).update(readFileSync(path)).update("\0");
  return hash.digest("hex");
}

function listFiles(path: string): string[] {
  if (!existsSync(path)) return [];
  if (!statSync(path).isDirectory()) return [path];
  const below = readdirSync(path, { recursive: true, withFileTypes: true });
  return below.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
}
