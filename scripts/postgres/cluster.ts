import { spawnSync } from "node:child_process";
import { existsSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { type Account, chooseAccount } from "./account.ts";
import { type Binaries, findBinaries } from "./binaries.ts";
import { createData } from "./create.ts";
import { freePort } from "./port.ts";
import { answers, prepare } from "./prepare.ts";
import { runProgram } from "./programs.ts";
import { findRunning, type Running } from "./running.ts";
import { type Durability, writeSettings } from "./settings.ts";

export type Cluster = {
  /** The address the app uses: the owner of its databases, not a superuser. */
  readonly url: (database?: string) => string;
  /** True when the server was running before it was asked for. */
  readonly adopted: boolean;
  /** Starts the server again at the same address when it died; false when it had not. */
  readonly revive: () => Promise<boolean>;
  readonly stop: () => Promise<void>;
};

type Place = {
  readonly home: string;
  readonly data: string;
  readonly account: Account;
  readonly binaries: Binaries;
};

/** Makes, starts or takes over the Postgres server whose folder is `home`. */
export async function startCluster(folder: string, durability: Durability): Promise<Cluster> {
  const home = resolve(folder);
  const binaries = await findBinaries();
  await createData(home, binaries, durability);
  const account = chooseAccount(home, binaries.postgres);
  const place = { home, data: join(home, "data"), account, binaries };
  checkVersion(place);
  const password = readFileSync(join(home, "password"), "utf8").trim();
  const urlAt = (port: number, user: string, database: string) =>
    `postgresql://${user}:${password}@127.0.0.1:${port}/${database}`;

  const adminAt = (port: number) => urlAt(port, "postgres", "postgres");
  const running = await settle(place, adminAt);
  const port = running?.port ?? (await freePort(rememberedPort(home)));
  writeFileSync(join(home, "port"), String(port));
  if (!running) await launch(place, port, durability);
  await prepare(adminAt(port), password);
  return {
    url: (database = "nestling") => urlAt(port, "nestling", database),
    adopted: running !== null,
    async revive() {
      if (await settle(place, adminAt)) return false;
      await launch(place, port, durability);
      return true;
    },
    stop: () => halt(place),
  };
}

/** The server already there, once it answers; one that holds the folder but does not answer is stopped, a stale note removed. */
async function settle(place: Place, adminAt: (port: number) => string): Promise<Running | null> {
  for (let tries = 0; tries < 20; tries++) {
    const running = findRunning(place.data);
    if (!running) break;
    if (running.port && (await answers(adminAt(running.port)))) return running;
    await sleep(250);
  }
  if (findRunning(place.data)) await halt(place);
  rmSync(join(place.data, "postmaster.pid"), { force: true });
  return null;
}

async function launch(
  { home, data, account, binaries }: Place,
  port: number,
  durability: Durability,
): Promise<void> {
  const log = join(home, "server.log");
  if (existsSync(log) && statSync(log).size > 1_000_000) rmSync(log);
  writeFileSync(join(data, "nestling.conf"), writeSettings(durability), { mode: 0o644 });
  const args = ["start", "--pgdata", data, "--log", log, "--wait", "--timeout=60", "-o", `-p ${port}`];
  await runProgram(account, binaries.pgCtl, args, log);
}

async function halt({ data, account, binaries }: Place): Promise<void> {
  const stop = (mode: string, seconds: number) =>
    runProgram(account, binaries.pgCtl, [
      "stop",
      "--pgdata",
      data,
      "--wait",
      `--timeout=${seconds}`,
      "--mode",
      mode,
    ]);
  if (!findRunning(data)) return;
  await stop("fast", 20)
    .catch(() => stop("immediate", 5))
    .catch(() => kill(data));
}

/** The last resort, for a server that is frozen: Postgres recovers from it at the next start. */
async function kill(data: string): Promise<void> {
  const running = findRunning(data);
  if (running) process.kill(running.pid, "SIGKILL");
  while (findRunning(data)) await sleep(100);
}

/** A data folder opens only with the major version that made it. */
function checkVersion({ home, data, binaries }: Place): void {
  const made = readFileSync(join(data, "PG_VERSION"), "utf8").trim();
  const [, brought] =
    / (\d+)/.exec(spawnSync(binaries.postgres, ["--version"], { encoding: "utf8" }).stdout) ?? [];
  if (made !== brought)
    throw new Error(
      `The data in ${home} were made by Postgres ${made} and the packages bring ${brought}: dump and restore them (docs/operations.md, Backups), or delete the folder to start afresh.`,
    );
}

function rememberedPort(home: string): number {
  const file = join(home, "port");
  return existsSync(file) ? Number(readFileSync(file, "utf8")) || 0 : 0;
}
