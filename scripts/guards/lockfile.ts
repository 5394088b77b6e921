import { readFileSync } from "node:fs";
import { listUnlisted, type Packages } from "../lockfile/platform-packages.ts";

/** The lock installs on every platform, not only on the one it was made on. */
export function checkLockfile(): string[] {
  const { packages } = JSON.parse(readFileSync("package-lock.json", "utf8")) as { packages: Packages };
  return listUnlisted(packages).map(
    ({ name }) => `package-lock.json lacks ${name}, so npm ci refuses it: run node scripts/lockfile.ts`,
  );
}
