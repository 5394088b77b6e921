import { spawnSync } from "node:child_process";
import { chownSync, existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { dirname, join } from "node:path";

/** Who Postgres runs as: ids for the process, and words put before its command. */
export type Account = { readonly uid?: number; readonly gid?: number; readonly prefix: readonly string[] };

type Ids = { readonly uid: number; readonly gid: number };

/**
 * Postgres refuses root, so root hands it to the folder's owner, to `postgres` or to `nobody`. Where that account may not
 * enter the folder (a clone under /root), it gets the one capability that lets it in.
 */
export function chooseAccount(home: string, program: string): Account {
  if (process.getuid?.() !== 0) return { prefix: [] };
  const ids = ownerAbove(home) ?? accountNamed("postgres") ?? accountNamed("nobody") ?? { uid: 65534, gid: 65534 };
  giveTo(ids, home);
  const drop = ["setpriv", `--reuid=${ids.uid}`, `--regid=${ids.gid}`, "--clear-groups"];
  const accounts: Account[] = [
    { ...ids, prefix: [] },
    // Without the securebit, access(2) leaves the capability out and Postgres finds its own programs missing.
    {
      prefix: [...drop, "--inh-caps=+dac_override", "--ambient-caps=+dac_override", "--securebits=+no_setuid_fixup"],
    },
  ];
  const fit = accounts.find((account) => mayEnter(account, home, program));
  if (!fit)
    throw new Error(
      `Postgres does not run as root, and the account ${ids.uid} that would run it cannot enter ${home}: move the project to a folder everyone may enter, run as another user, or set DATABASE_URL.`,
    );
  return fit;
}

function mayEnter({ prefix, ...ids }: Account, home: string, program: string): boolean {
  const [command, ...args] = [...prefix, "/bin/sh", "-c", 'cd "$0" && test -w . && "$1" --version', home, program];
  return spawnSync(command!, args, { ...ids, cwd: "/", stdio: "ignore" }).status === 0;
}

function ownerAbove(home: string): Ids | null {
  const owners = [home, dirname(home), dirname(dirname(home))].map((folder) => statSync(folder));
  return owners.find(({ uid }) => uid !== 0) ?? null;
}

function accountNamed(name: string): Ids | null {
  if (!existsSync("/etc/passwd")) return null;
  const line = readFileSync("/etc/passwd", "utf8").split("\n").find((entry) => entry.startsWith(`${name}:`));
  const [, , uid, gid] = line?.split(":") ?? [];
  return uid && gid ? { uid: Number(uid), gid: Number(gid) } : null;
}

function giveTo({ uid, gid }: Ids, home: string): void {
  const parts = [home, join(home, "data")].filter((path) => existsSync(path));
  if (parts.every((path) => statSync(path).uid === uid)) return;
  const below = readdirSync(home, { recursive: true, encoding: "utf8" }).map((name) => join(home, name));
  for (const path of [home, ...below]) chownSync(path, uid, gid);
}
