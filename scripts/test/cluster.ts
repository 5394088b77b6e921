import { existsSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pg from "pg";
import { migrate } from "../migrate/apply.ts";
import { type Cluster, startCluster } from "../postgres/cluster.ts";
import { isRunning } from "../postgres/process.ts";

export type TestCluster = {
  /** A database with every migration and no rows, to be cloned. */
  readonly templateUrl: string;
  readonly stop: () => Promise<void>;
};

const prefix = "nestling-test-";

/** A folder for one run, which the next run removes if this one cannot. */
export const makeRunFolder = (): string => mkdtempSync(join(tmpdir(), `${prefix}${process.pid}-`));

/** A Postgres server that lives in the temporary folder for the length of a test run. */
export async function startTestCluster(): Promise<TestCluster> {
  await sweep();
  const folder = makeRunFolder();
  let cluster: Cluster | undefined;
  const stop = async () => {
    await cluster?.stop();
    rmSync(folder, { recursive: true, force: true });
  };
  try {
    cluster = await startCluster(join(folder, "postgres"), "throw-away");
    await query(cluster.url("postgres"), "create database template");
    await migrate(cluster.url("template"));
    return { templateUrl: cluster.url("template"), stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** Stops and removes what a run left behind that was killed before it could. */
async function sweep(): Promise<void> {
  for (const name of readdirSync(tmpdir()).filter((entry) => entry.startsWith(prefix))) {
    const pid = Number(name.slice(prefix.length).split("-")[0]);
    if (!pid || pid === process.pid || isRunning(pid, "node") || isRunning(pid, "vitest")) continue;
    const folder = join(tmpdir(), name);
    const home = join(folder, "postgres");
    const left = existsSync(home) ? await startCluster(home, "throw-away").catch(() => null) : null;
    await left?.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

async function query(url: string, sql: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  await client.query(sql).finally(() => client.end());
}
