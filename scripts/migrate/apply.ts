import pg from "pg";
import { MigrationPg } from "./adapter.ts";
import { openEngine } from "./engine.ts";
import { listMigrations } from "./list.ts";

/** Chosen once; any number nothing else in the database locks on. */
const lockKey = 6_378_453_746;

/** What stopped the migrations, in one sentence a person can act on. */
export class MigrationFailed extends Error {
  override name = "MigrationFailed";
}

/**
 * Brings the database to the newest migration; the answer is the names just applied. Several servers may call it at once:
 * the first one works, the others wait and find nothing to do. A failed migration leaves nothing behind and can be tried again.
 */
export async function migrate(databaseUrl: string, migrationsList = listMigrations()): Promise<string[]> {
  const lock = new pg.Client({ connectionString: databaseUrl, application_name: "nestling migrations" });
  const pool = new pg.Pool({ connectionString: databaseUrl, max: 1, idleTimeoutMillis: 0 });
  lock.on("error", () => {});
  pool.on("error", () => {});
  try {
    await lock.connect();
    await lock.query("select pg_advisory_lock($1)", [lockKey]);
    await forgetUnfinished(lock);
    const engine = await openEngine(new MigrationPg(pool));
    const input = { migrationsList, filters: { externalTables: [], externalEnums: [] } };
    const { appliedMigrationNames } = await engine
      .applyMigrations(input)
      .catch((error) => explain(lock, error));
    return appliedMigrationNames;
  } finally {
    await Promise.allSettled([lock.end(), pool.end()]);
  }
}

/** A row without an end belongs to a run that failed or was killed; its script was one transaction, so nothing of it was kept. */
async function forgetUnfinished(lock: pg.Client): Promise<string | null> {
  const { rows: tables } = await lock.query(`select to_regclass('_prisma_migrations') is not null as there`);
  if (!tables[0].there) return null;
  const { rows } = await lock.query(
    `update "_prisma_migrations" set rolled_back_at = now() where finished_at is null and rolled_back_at is null returning migration_name`,
  );
  return rows[0]?.migration_name ?? null;
}

async function explain(lock: pg.Client, error: Error): Promise<never> {
  const reason = /ERROR: (.*)/.exec(error.message)?.[1] ?? error.message.split("\n")[0];
  const name = await forgetUnfinished(lock).catch(() => null);
  throw new MigrationFailed(
    name
      ? `Migration ${name} failed and nothing of it was kept: ${reason}.`
      : `The migrations stopped: ${reason}.`,
    { cause: error },
  );
}
