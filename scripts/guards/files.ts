import { readdirSync } from "node:fs";
import { join } from "node:path";

/** Every file below a folder, with `/` between the parts whatever the system; none when the folder is missing. */
export function listFiles(folder: string, ends: RegExp = /./): string[] {
  try {
    const below = readdirSync(folder, { recursive: true, withFileTypes: true });
    const files = below.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
    return files
      .map((file) => file.replaceAll("\\", "/"))
      .filter((file) => ends.test(file))
      .sort();
  } catch {
    return [];
  }
}
