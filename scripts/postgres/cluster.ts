import { existsSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { type Account, chooseAccount } from "./account.ts";
import { type Binaries, findBinaries } from "./binaries.ts";
import { createData } from "./create.ts";
import { freePort } from "./port.ts";
import { runProgram } from "./programs.ts";
import { answers, prepare } from "./prepare.ts";
import { findRunning } from "./running.ts";
import { type Durability, writeSettings } from "./settings.ts";

export type Cluster = {
  /** The address the app uses: the owner of its databases, not a superuser. */
  readonly url: (database?: string) => string;
  /** True when the server was running before it was asked for. */
  readonly adopted: boolean;
  /** Starts the server again at the same address after it died. */
  readonly revive: () => Promise<void>;
  readonly stop: () => Promise<void>;
};

type Place = { readonly home: string; readonly data: string; readonly account: Account; readonly binaries: Binaries };

/** Makes, starts or takes over the Postgres server whose folder is `home`. */
export async function startCluster(folder: string, durability: Durability): Promise<Cluster> {
  const home = resolve(folder);
  const binaries = await findBinaries();
  await createData(home, binaries, durability);
  const account = chooseAccount(home, binaries.postgres);
  const place = { home, data: join(home, "data"), account, binaries };
  const password = readFileSync(join(home, "password"), "utf8").trim();
  const urlAt = (port: number, user: string, database: string) => `postgresql://${user}:${password}@127.0.0.1:${port}/${database}`;

  const running = await settle(place, (port) => answers(urlAt(port, "postgres", "postgres")));
  const port = running?.port ?? (await freePort(rememberedPort(home)));
  writeFileSync(join(home, "port"), String(port));
  if (!running) await launch(place, port, durability);
  await prepare(urlAt(port, "postgres", "postgres"), password);
  return {
    url: (database = "nestling") => urlAt(port, "nestling", database),
    adopted: running !== null,
    async revive() {
      if (!(await settle(place, (at) => answers(urlAt(at, "postgres", "postgres"))))) await launch(place, port, durability);
    },
    stop: () => halt(place),
  };
}

/** The server already there, once it answers; one that holds the folder but does not answer is stopped, a stale note removed. */
async function settle(place: Place, answersAt: (port: number) => Promise<boolean>) {
  for (let tries = 0; tries < 20; tries++) {
    const running = findRunning(place.data);
    if (!running) break;
    if (running.port && (await answersAt(running.port))) return running;
    await sleep(250);
  }
  if (findRunning(place.data)) await halt(place);
  rmSync(join(place.data, "postmaster.pid"), { force: true });
  return null;
}

async function launch({ home, data, account, binaries }: Place, port: number, durability: Durability): Promise<void> {
  const log = join(home, "server.log");
  if (existsSync(log) && statSync(log).size > 1_000_000) rmSync(log);
  writeFileSync(join(data, "nestling.conf"), writeSettings(durability), { mode: 0o644 });
  const args = ["start", "--pgdata", data, "--log", log, "--wait", "--timeout=60", "-o", `-p ${port}`];
  await runProgram(account, binaries.pgCtl, args, log);
}

async function halt({ data, account, binaries }: Place): Promise<void> {
  const stop = (mode: string) => runProgram(account, binaries.pgCtl, ["stop", "--pgdata", data, "--wait", "--timeout=20", "--mode", mode]);
  if (findRunning(data)) await stop("fast").catch(() => stop("immediate"));
}

function rememberedPort(home: string): number {
  const file = join(home, "port");
  return existsSync(file) ? Number(readFileSync(file, "utf8")) || 0 : 0;
}
