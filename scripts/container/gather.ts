import { cpSync, existsSync, mkdirSync } from "node:fs";
import { join } from "node:path";
import { generateClient } from "../up/client.ts";
import { buildRelease } from "../up/release.ts";
import { listPackageFolders } from "./packages.ts";

// node scripts/container/gather.ts <folder>: builds the app and puts everything a container runs, and nothing else, there.
const target = process.argv[2];
if (!target || existsSync(target)) {
  console.error("Give a folder that does not exist yet: node scripts/container/gather.ts /out");
  process.exit(1);
}

await generateClient();
cpSync(await buildRelease(), target, { recursive: true, verbatimSymlinks: true });
const forMigrations = [
  "@prisma/adapter-pg",
  "@prisma/driver-adapter-utils",
  "@prisma/schema-engine-wasm",
  "pg",
];
const ours = ["prisma/migrations", "scripts/container", "scripts/migrate"];
for (const path of [...ours, ...listPackageFolders(forMigrations)])
  cpSync(path, join(target, path), { recursive: true, verbatimSymlinks: true });
// The one place the server writes to.
mkdirSync(join(target, ".next/cache"), { recursive: true });
