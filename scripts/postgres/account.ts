import { spawnSync } from "node:child_process";
import { chownSync, existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { dirname, join } from "node:path";

/** Who Postgres runs as: ids for the process, and words put before its command. */
export type Account = { readonly uid?: number; readonly gid?: number; readonly prefix: readonly string[] };

type Ids = { readonly uid: number; readonly gid: number };

/**
 * Postgres refuses root, so root hands it to the folder's owner, to `postgres` or to `nobody`. Where that account may not
 * enter the folder (a clone under /root), it gets the one capability that lets it in; where root may hand nothing over
 * (a container that knows no other account), a user namespace gives root another number.
 */
export function chooseAccount(home: string, program: string): Account {
  if (process.getuid?.() !== 0) return { prefix: [] };
  const ids = ownerAbove(home) ?? accountNamed("postgres") ?? accountNamed("nobody") ?? nobody;
  const fit = (giveTo(ids, home) ? [plain(ids), letIn(ids)] : [renumbered]).find((way) =>
    mayEnter(way, home, program),
  );
  if (fit) return fit;
  throw new Error(
    `Postgres does not run as root, and no other account can be given ${home}: run as another user, move the project to a folder everyone may enter, or set DATABASE_URL.`,
  );
}

const nobody: Ids = { uid: 65534, gid: 65534 };

const plain = ({ uid, gid }: Ids): Account => ({ uid, gid, prefix: [] });

// Without the securebit, access(2) leaves the capability out and Postgres takes its own programs for missing.
const letIn = ({ uid, gid }: Ids): Account => ({
  prefix: [
    ...["setpriv", `--reuid=${uid}`, `--regid=${gid}`, "--clear-groups"],
    ...["--inh-caps=+dac_override", "--ambient-caps=+dac_override", "--securebits=+no_setuid_fixup"],
  ],
});

const renumbered: Account = { prefix: ["unshare", "--user", "--map-user=65534", "--map-group=65534"] };

function mayEnter({ prefix, ...ids }: Account, home: string, program: string): boolean {
  const [command, ...args] = [
    ...prefix,
    "/bin/sh",
    "-c",
    'cd "$0" && test -w . && "$1" --version',
    home,
    program,
  ];
  return spawnSync(command!, args, { ...ids, cwd: "/", stdio: "ignore" }).status === 0;
}

function ownerAbove(home: string): Ids | null {
  const owners = [home, dirname(home), dirname(dirname(home))].map((folder) => statSync(folder));
  return owners.find(({ uid }) => uid !== 0) ?? null;
}

function accountNamed(name: string): Ids | null {
  if (!existsSync("/etc/passwd")) return null;
  const line = readFileSync("/etc/passwd", "utf8")
    .split("\n")
    .find((entry) => entry.startsWith(`${name}:`));
  const [, , uid, gid] = line?.split(":") ?? [];
  return uid && gid ? { uid: Number(uid), gid: Number(gid) } : null;
}

function giveTo({ uid, gid }: Ids, home: string): boolean {
  const parts = [home, join(home, "data")].filter((path) => existsSync(path));
  if (parts.every((path) => statSync(path).uid === uid)) return true;
  const below = readdirSync(home, { recursive: true, encoding: "utf8" }).map((name) => join(home, name));
  try {
    for (const path of [...below.reverse(), home]) chownSync(path, uid, gid);
    return true;
  } catch {
    return false;
  }
}
