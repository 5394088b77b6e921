import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import pg from "pg";
import { afterAll, beforeAll, expect, it } from "vitest";
import { makeRunFolder } from "../test/cluster.ts";
import { type Cluster, startCluster } from "./cluster.ts";
import { watchCluster } from "./watch.ts";

const folder = makeRunFolder();
const home = join(folder, "postgres");
const note = join(home, "data/postmaster.pid");
const start = () => startCluster(home, "throw-away");
const killServer = () => process.kill(Number(readFileSync(note, "utf8").split("\n")[0]), "SIGKILL");
let cluster: Cluster;

beforeAll(async () => {
  mkdirSync(`${home}.partial/data`, { recursive: true }); // a first start that was cut short
  cluster = await start();
});
afterAll(async () => {
  await cluster.stop();
  rmSync(folder, { recursive: true, force: true });
});

it("starts, and takes over a server that runs", async () => {
  expect(await answer(cluster.url())).toBe(1);
  const same = await start();
  expect(same.adopted).toBe(true);
  expect(same.url()).toBe(cluster.url());
});

it("starts again at the same address after its server was killed", async () => {
  killServer();
  const again = await start();
  expect(again.adopted).toBe(false);
  expect(again.url()).toBe(cluster.url());
  expect(await answer(cluster.url())).toBe(1);
});

it("does not take another process for its server", async () => {
  await cluster.stop();
  writeFileSync(note, `${process.pid}\n${home}/data\n0\n1\n`);
  expect((await start()).adopted).toBe(false);
});

it("is kept alive while it is watched", async () => {
  const said: string[] = [];
  const watch = watchCluster(cluster, (sentence) => said.push(sentence));
  await expect.poll(() => answer(cluster.url())).toBe(1);
  await new Promise((resolve) => setTimeout(resolve, 200));
  killServer();
  await expect.poll(() => said, { timeout: 10_000 }).toEqual(["The database had stopped and runs again."]);
  expect(await answer(cluster.url())).toBe(1);
  await watch.end();
});

async function answer(url: string): Promise<number> {
  const client = new pg.Client({ connectionString: url });
  client.on("error", () => {});
  await client.connect();
  return client
    .query("select 1 as one")
    .then(({ rows }) => rows[0].one)
    .finally(() => client.end());
}
