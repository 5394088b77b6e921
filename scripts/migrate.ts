import { existsSync } from "node:fs";
import { migrate } from "./migrate/apply.ts";
import { checkReach } from "./migrate/reach.ts";
import { startCluster } from "./postgres/cluster.ts";

// npm run migrate: brings the database of DATABASE_URL (or the one in .data) to the newest migration.
if (existsSync(".env")) process.loadEnvFile(".env");
const given = process.env.DATABASE_URL;
const cluster = given === undefined ? await startCluster(".data/postgres", "lasting") : null;
const databaseUrl = cluster?.url() ?? given!;
try {
  const trouble = await checkReach(databaseUrl);
  if (trouble) throw new Error(trouble.sentence);
  const applied = await migrate(databaseUrl);
  for (const name of applied) console.log(`Applied ${name}`);
  if (applied.length === 0) console.log("The database has every migration already.");
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
} finally {
  if (cluster && !cluster.adopted) await cluster.stop();
}
