import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";

/** The folders of packages and of everything they need at run time, as paths below the project; type packages are left out. */
export function listPackageFolders(names: readonly string[]): string[] {
  const found = new Set<string>();
  const visit = (name: string, from: string) => {
    const folder = findPackage(name, from);
    if (!folder || found.has(folder) || name.startsWith("@types/")) return;
    found.add(folder);
    const { dependencies = {} } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
    for (const needed of Object.keys(dependencies)) visit(needed, folder);
  };
  for (const name of names) visit(name, ".");
  return [...found].sort();
}

/** As Node looks for it: beside the one that asks, then outwards. */
function findPackage(name: string, from: string): string | null {
  const folder = join(from, "node_modules", name);
  if (existsSync(join(folder, "package.json"))) return folder;
  return from === "." ? null : findPackage(name, dirname(from));
}
