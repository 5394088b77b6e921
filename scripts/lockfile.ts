import { readFileSync, writeFileSync } from "node:fs";
import { listUnlisted, type Packages, toEntry } from "./lockfile/platform-packages.ts";

// node scripts/lockfile.ts: after `npm install`, adds to package-lock.json the platform packages npm left out.
const file = "package-lock.json";
const lock = JSON.parse(readFileSync(file, "utf8")) as { packages: Packages };
const unlisted = listUnlisted(lock.packages);
const added = unlisted.map((one) => [`node_modules/${one.name}`, toEntry(one)] as const);
const entries = [...Object.entries(lock.packages), ...added].sort(([one], [other]) => (one < other ? -1 : 1));
writeFileSync(file, `${JSON.stringify({ ...lock, packages: Object.fromEntries(entries) }, null, 2)}\n`);
for (const { name, version } of unlisted) console.log(`Added ${name} ${version}`);
console.log(unlisted.length === 0 ? `${file} names every platform.` : `${file} names every platform now.`);
