import { mkdirSync, rmSync } from "node:fs";
import pg from "pg";
import { toCalendarDate } from "#lib/kernel/dates.ts";
import { withClient } from "../demo/steward.ts";
import { writeFamilies } from "../demo/write.ts";
import { migrate } from "../migrate/apply.ts";
import { startCluster } from "../postgres/cluster.ts";
import { step } from "../up/steps.ts";

export type BenchDatabase = { readonly url: string; readonly version: string };

/** Beside the developer's data, not in the temporary folder, which may be memory: a commit here waits for a disk as it would in earnest. */
const home = ".data/bench";

/** A Postgres of the benchmark's own, as durable as a real one, with so many families in it; `undo` is given what removes it. */
export async function openBenchDatabase(
  families: number,
  undo: (work: () => Promise<void>) => void,
): Promise<BenchDatabase> {
  mkdirSync(".data", { recursive: true });
  const cluster = await step("Starting a database for the benchmark", () => startCluster(home, "lasting"));
  undo(async () => {
    await cluster.stop();
    rmSync(home, { recursive: true, force: true });
  });
  await withClient(cluster.url("postgres"), async (client) => {
    await client.query("drop database if exists bench with (force)");
    await client.query("create database bench");
  });
  const url = cluster.url("bench");
  await migrate(url);
  await step(`Writing ${families} families`, () => fill(url, families));
  return { url, version: await readVersion(url) };
}

async function fill(url: string, count: number): Promise<void> {
  await withClient(url, async (client) => {
    await writeFamilies(client, { from: 1, count }, toCalendarDate(new Date()), "the benchmark");
    await client.query("vacuum (analyze)");
  });
}

async function readVersion(url: string): Promise<string> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const { rows } = await client.query("show server_version").finally(() => client.end());
  return rows[0].server_version.split(" ")[0];
}
