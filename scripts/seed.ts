import { existsSync } from "node:fs";
import type pg from "pg";
import { toCalendarDate } from "#lib/kernel/dates.ts";
import { demoAccount } from "./demo/account.ts";
import { makeFamily } from "./demo/family.ts";
import { withClient } from "./demo/steward.ts";
import { writeFamilies } from "./demo/write.ts";
import { checkReach } from "./migrate/reach.ts";
import { startCluster } from "./postgres/cluster.ts";

// npm run seed -- 20: adds so many made families to the database of DATABASE_URL, or to the one in .data.
if (existsSync(".env")) process.loadEnvFile(".env");

const most = 10_000;
const given = process.env.DATABASE_URL;
const cluster = given ? null : await startCluster(".data/postgres", "lasting");
try {
  await seed(given ?? cluster!.url(), Number(process.argv[2] ?? 20));
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
} finally {
  if (cluster && !cluster.adopted) await cluster.stop();
}

async function seed(databaseUrl: string, count: number): Promise<void> {
  if (!Number.isInteger(count) || count < 1 || count > most) {
    throw new Error(`Say how many families, from 1 to ${most}: npm run seed -- 20`);
  }
  const trouble = await checkReach(databaseUrl);
  if (trouble) throw new Error(trouble.sentence);
  await withClient(databaseUrl, async (client) => {
    const from = (await findLastSeed(client)) + 1;
    const today = toCalendarDate(new Date());
    const started = performance.now();
    const written = await writeFamilies(client, { from, count }, today, "add made families");
    const seconds = ((performance.now() - started) / 1000).toFixed(1);
    console.log(
      `Added ${written.families} families with ${written.people} grown-ups, ${written.children} children and ${written.readings} readings in ${seconds} s.`,
    );
    const someone = makeFamily(from, today).people[0]!.email;
    console.log(`Sign in as ${someone}, for one, with the password ${demoAccount.password}`);
  });
}

/** The highest number a made family has; their e-mail addresses carry it. */
async function findLastSeed(client: pg.Client): Promise<number> {
  const { rows: tables } = await client.query("select to_regclass('persons') is not null as there");
  if (!tables[0].there) throw new Error("The database has no tables yet: run npm run migrate first.");
  await client.query("begin; select set_config('role', 'nestling_doorkeeper', true)");
  const { rows } = await client.query<{ last: number | null }>(
    "select max(substring(email from '@family-(\\d+)[.]nestling[.]example$')::int) as last from persons",
  );
  await client.query("commit");
  return rows[0]?.last ?? 0;
}
