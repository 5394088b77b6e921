import { readFileSync } from "node:fs";
import { posix } from "node:path";

const pattern = /(?<![.\w-])(?:from|import)\s*\(?\s*"([^"\n]+)"/g;

/** What a file imports: paths from the project's root for its own files, names for packages. */
export function readImports(file: string): string[] {
  const found = readFileSync(file, "utf8").matchAll(pattern);
  return [...found].map(([, name]) => toPath(file, name!));
}

function toPath(file: string, name: string): string {
  if (name.startsWith("#")) return name.slice(1);
  return name.startsWith(".") ? posix.join(posix.dirname(file), name) : name;
}
