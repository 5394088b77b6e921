import { AsyncLocalStorage } from "node:async_hooks";
import { PrismaPg } from "@prisma/adapter-pg";
import { Prisma, PrismaClient } from "#generated/prisma/client.ts";
import { toFault } from "./database-fault.ts";
import { env } from "./env.ts";
import { nameStatements } from "./statement-names.ts";

declare const scope: unique symbol;

/** A handle on the database inside one transaction and one scope. Holding it is the permission. */
export type Db = Prisma.TransactionClient & { readonly [scope]: true };

/** What every page and door needs of the person asking. */
export type SignedIn = {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly isEmailConfirmed: boolean;
  readonly pictureId: string | null;
  readonly locale: string;
  readonly timeZone: string;
  readonly theme: string;
  readonly weightUnit: "kg" | "g" | "lb";
  readonly lengthUnit: "cm" | "in" | "ft";
  readonly chartLines: "percentiles" | "z";
  readonly chartRange: "6m" | "1y" | "2y" | "all";
  readonly chartReference: "automatic" | "who";
};

/** Thrown when a token's session is revoked, expired or unknown. */
export class SignedOut extends Error {
  override name = "SignedOut";
}

const kept = globalThis as { nestlingPrisma?: PrismaClient };

function client(): PrismaClient {
  kept.nestlingPrisma ??= new PrismaClient({
    adapter: new PrismaPg(
      { connectionString: env.databaseUrl, max: env.databasePoolSize },
      env.namesStatements ? { statementNameGenerator: nameStatements() } : {},
    ),
  });
  return kept.nestlingPrisma;
}

const patience = { maxWait: 10_000, timeout: 15_000 };

const under = new AsyncLocalStorage<true>();

/** Ten requests that each hold a connection and wait for an eleventh would wait for ever. */
function checkAlone(): void {
  if (under.getStore()) throw new Error("A scope was opened inside another.");
}

/** Runs `work` as if no scope were open: for what is to be done once the one around it has ended. */
export function outside<T>(work: () => T): T {
  return under.exit(work);
}

/** One transaction; what fails in it is told by its codes alone. */
async function inTransaction<T>(work: (tx: Prisma.TransactionClient) => Promise<T>): Promise<T> {
  checkAlone();
  return client()
    .$transaction((tx) => under.run(true, () => work(tx)), patience)
    .catch((error: unknown) => {
      throw toFault(error);
    });
}

/** Runs `work` as a person: row-level security shows what they may see. Throws SignedOut when the session is dead. */
export async function asPerson<T>(
  who: { personId: string; sessionId: string },
  work: (db: Db, me: SignedIn) => Promise<T>,
): Promise<T> {
  return inTransaction(async (tx) => {
    const rows = await tx.$queryRaw<{ me: SignedIn | null }[]>`
      select set_config('role', 'nestling_app', true), access.enter(${who.sessionId}::uuid, ${who.personId}::uuid) as me`;
    const me = rows[0]?.me;
    if (!me) throw new SignedOut();
    return work(tx as Db, me);
  });
}

/** Runs `work` as the doorkeeper, who signs people up and in and sees no family and no child. */
export async function asDoorkeeper<T>(work: (db: Db) => Promise<T>): Promise<T> {
  return inTransaction(async (tx) => {
    await tx.$queryRaw`select set_config('role', 'nestling_doorkeeper', true)`;
    return work(tx as Db);
  });
}

/**
 * Runs `work` as the doorkeeper within a person's own transaction, for what only the doorkeeper keeps: password, passkeys,
 * two-step secrets. Whoever calls it has made sure that it touches nobody but `db`'s person.
 */
export async function asDoorkeeperWithin<T>(db: Db, work: (db: Db) => Promise<T>): Promise<T> {
  await db.$queryRaw`select set_config('role', 'nestling_doorkeeper', true)`;
  const result = await work(db);
  await db.$queryRaw`select set_config('role', 'nestling_app', true)`;
  return result;
}

/** Runs `work` for whoever holds a key (of an invitation), signed in or not; `keyHash` is its SHA-256. */
export async function asBearer<T>(keyHash: string, work: (db: Db) => Promise<T>): Promise<T> {
  return inTransaction(async (tx) => {
    await tx.$queryRaw`select set_config('role', 'nestling_app', true), set_config('app.key', ${keyHash}, true)`;
    return work(tx as Db);
  });
}

/** Gives a person's scope the key they hold as well. */
export async function holdKey(db: Db, keyHash: string): Promise<void> {
  await db.$queryRaw`select set_config('app.key', ${keyHash}, true)`;
}

/** Runs `work` as the steward (jobs, retention, demo families), who sees every family; the reason is audited. */
export async function asSteward<T>(reason: string, work: (db: Db) => Promise<T>): Promise<T> {
  return inTransaction(async (tx) => {
    await tx.$queryRaw`select set_config('role', 'nestling_steward', true)`;
    await tx.$executeRaw`insert into audit_entries (id, verb, detail) values (gen_random_uuid(), 'steward.enter', ${JSON.stringify({ reason })}::jsonb)`;
    return work(tx as Db);
  });
}

/** Counts a try against `key`; true while no more than `allowed` fell within the window. One statement, no transaction. */
export async function takeTry(key: string, allowed: number, windowSeconds: number): Promise<boolean> {
  checkAlone();
  const taken = client().$queryRaw<{ within: boolean }[]>`
    select set_config('role', 'nestling_doorkeeper', true), access.take_try(${key}, ${allowed}::int, ${windowSeconds}::int) as within`;
  const rows = await taken.catch((error: unknown) => {
    throw toFault(error);
  });
  return rows[0]?.within ?? false;
}

/** The same in a transaction that is under way as the doorkeeper. What undoes the transaction undoes the count. */
export async function takeTryWithin(
  db: Db,
  key: string,
  allowed: number,
  windowSeconds: number,
): Promise<boolean> {
  const rows = await db.$queryRaw<{ within: boolean }[]>`
    select access.take_try(${key}, ${allowed}::int, ${windowSeconds}::int) as within`;
  return rows[0]?.within ?? false;
}

/** The migrations that the database has finished, by folder name. */
export async function listAppliedMigrations(): Promise<string[]> {
  return asDoorkeeper(async (db) => {
    const rows = await db.$queryRaw<{ migration_name: string }[]>(
      Prisma.sql`select migration_name from _prisma_migrations where finished_at is not null and rolled_back_at is null`,
    );
    return rows.map((row) => row.migration_name);
  });
}

/** Ends the pool, on shutdown. */
export async function closeDatabase(): Promise<void> {
  await kept.nestlingPrisma?.$disconnect();
  delete kept.nestlingPrisma;
}
