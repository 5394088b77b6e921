import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
} from "node:fs";
import { join, resolve } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { hashFiles } from "./hash.ts";
import { takeLock } from "./lock.ts";
import { precompress } from "./precompress.ts";
import { runQuietly } from "./run.ts";

// A release is the finished app in a folder of its own, named after its sources and never changed: a new build, by `npm test`
// or another start, does not pull files from under a server that runs. Next keeps `.next/cache` when it builds.
const shelf = ".next/cache/releases";
const kept = 4;

const sources = [
  ...["app", "components", "lib", "messages", "public", "prisma/schema", "prisma/migrations"],
  ...["next.config.ts", "proxy.ts", "instrumentation.ts", "instrumentation-client.ts"],
  ...["package.json", "package-lock.json", "tsconfig.json", "postcss.config.mjs"],
  ...["scripts/up/release.ts", "scripts/up/precompress.ts"],
];

/** The folder of the release made from the sources as they are; null when it is still to be built. */
export function findRelease(): string | null {
  const folder = join(shelf, hashSources());
  if (!existsSync(join(folder, "server.js"))) return null;
  utimesSync(folder, new Date(), new Date());
  return resolve(folder);
}

/** Builds the app and puts it on the shelf. */
export async function buildRelease(): Promise<string> {
  const unlock = await waitForLock();
  try {
    const made = findRelease();
    if (made) return made;
    const folder = join(shelf, hashSources());
    await runQuietly("node_modules/next/dist/bin/next", ["build"], {
      NODE_ENV: "production",
      NEXT_TELEMETRY_DISABLED: "1",
      NESTLING_PRECOMPRESSED: "1",
    });
    gather(folder);
    tidy();
    return resolve(folder);
  } finally {
    unlock();
  }
}

const hashSources = (): string => hashFiles(sources, /\.test\.tsx?$/).slice(0, 16);

async function waitForLock(): Promise<() => void> {
  for (;;) {
    try {
      return takeLock(join(shelf, "building"), "node", () => "busy");
    } catch (error) {
      if ((error as Error).message !== "busy") throw error;
      await sleep(500);
    }
  }
}

/** What Next leaves for a container is all the server needs, once the files it serves as they lie are put beside it. */
function gather(folder: string): void {
  const standalone = ".next/standalone";
  if (!existsSync(join(standalone, "server.js")))
    throw new Error("The build left no .next/standalone/server.js.");
  for (const name of readdirSync(standalone)) if (name.startsWith(".env")) rmSync(join(standalone, name));
  cpSync(".next/static", join(standalone, ".next/static"), { recursive: true });
  precompress(join(standalone, ".next/static/chunks"));
  if (existsSync("public")) cpSync("public", join(standalone, "public"), { recursive: true });
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(shelf, { recursive: true });
  renameSync(standalone, folder);
}

function tidy(): void {
  const folders = readdirSync(shelf)
    .map((name) => join(shelf, name))
    .filter((path) => statSync(path).isDirectory());
  const newestFirst = folders.sort((one, other) => statSync(other).mtimeMs - statSync(one).mtimeMs);
  for (const folder of newestFirst.slice(kept)) rmSync(folder, { recursive: true, force: true });
}
