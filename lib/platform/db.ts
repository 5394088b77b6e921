import { AsyncLocalStorage } from "node:async_hooks";
import { Prisma } from "#generated/prisma/client.ts";
import { askAlone } from "./connections.ts";
import { inTransaction, literal } from "./transaction.ts";

export { closeDatabase } from "./connections.ts";

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
  readonly chartLines: "percentiles" | "z" | "nine";
  readonly chartRange: "6m" | "1y" | "2y" | "all";
  readonly chartReference: "automatic" | "who" | "cdc";
};

/** The key a program came in with. */
export type Token = { readonly id: string; readonly name: string; readonly scopes: readonly string[] };

/** Thrown when a token's session is revoked, expired or unknown. */
export class SignedOut extends Error {
  override name = "SignedOut";
}

const under = new AsyncLocalStorage<true>();

/** Ten requests that each hold a connection and wait for an eleventh would wait for ever. */
function checkAlone(): void {
  if (under.getStore()) throw new Error("A scope was opened inside another.");
}

/** Runs `work` as if no scope were open: for what is to be done once the one around it has ended. */
export function outside<T>(work: () => T): T {
  return under.exit(work);
}

/** A transaction that begins with taking on a role; `first` says what else is asked in the same statement. */
async function inRole<Row, T>(
  role: "app" | "doorkeeper" | "steward",
  first: string,
  work: (db: Db, row: Row) => Promise<T>,
  patienceMs?: number,
): Promise<T> {
  checkAlone();
  const statement = `select set_config('role', 'nestling_${role}', true)${first && `, ${first}`}`;
  return inTransaction<Row, T>(
    statement,
    (tx, row) => under.run(true, () => work(tx as Db, row)),
    patienceMs,
  );
}

/**
 * Runs `work` as a person: row-level security shows what they may see. Throws SignedOut when the session is dead. It is given up after
 * `patienceMs` milliseconds, 15 seconds unless something longer is known to be under way.
 */
export async function asPerson<T>(
  who: { personId: string; sessionId: string },
  work: (db: Db, me: SignedIn) => Promise<T>,
  patienceMs?: number,
): Promise<T> {
  const enter = `access.enter(${literal(who.sessionId)}::uuid, ${literal(who.personId)}::uuid) as me`;
  return inRole<{ me: SignedIn | null }, T>(
    "app",
    enter,
    async (db, { me }) => {
      if (!me) throw new SignedOut();
      return work(db, me);
    },
    patienceMs,
  );
}

/**
 * Runs `work` as a program with a person's token: row-level security shows what they may see and its scopes let through.
 * Throws SignedOut when the token is worth nothing; `hash` is its SHA-256.
 */
export async function asToken<T>(
  hash: string,
  work: (db: Db, me: SignedIn, token: Token) => Promise<T>,
  kind: "program" | "calendar" = "program",
): Promise<T> {
  type Entered = { entered: { me: SignedIn; token: Token } | null };
  const enter = `access.enter_with_token(${literal(hash)}, ${literal(kind)}) as entered`;
  return inRole<Entered, T>("app", enter, async (db, { entered }) => {
    if (!entered) throw new SignedOut();
    return work(db, entered.me, entered.token);
  });
}

/** Runs `work` as the doorkeeper, who signs people up and in and sees no family and no child. */
export async function asDoorkeeper<T>(work: (db: Db) => Promise<T>): Promise<T> {
  return inRole("doorkeeper", "", work);
}

/**
 * Runs `work` as the doorkeeper within a person's own transaction, for what only the doorkeeper keeps: password, passkeys,
 * two-step secrets. Whoever calls it has made sure that it touches nobody but `db`'s person.
 */
export async function asDoorkeeperWithin<T>(db: Db, work: (db: Db) => Promise<T>): Promise<T> {
  await db.$queryRaw`select set_config('role', 'nestling_doorkeeper', true)`;
  try {
    return await work(db);
  } finally {
    await db.$queryRaw`select set_config('role', 'nestling_app', true)`.catch(() => {});
  }
}

/** Runs `work` for whoever holds a key (of an invitation), signed in or not; `keyHash` is its SHA-256. */
export async function asBearer<T>(keyHash: string, work: (db: Db) => Promise<T>): Promise<T> {
  return inRole("app", `set_config('app.key', ${literal(keyHash)}, true)`, work);
}

/** Gives a person's scope the key they hold as well. */
export async function holdKey(db: Db, keyHash: string): Promise<void> {
  await db.$queryRaw`select set_config('app.key', ${keyHash}, true)`;
}

/** Runs `work` as the steward (jobs, retention, demo families), who sees every family; the reason is audited. */
export async function asSteward<T>(reason: string, work: (db: Db) => Promise<T>): Promise<T> {
  return inRole("steward", "", async (db) => {
    await db.$executeRaw`insert into audit_entries (id, verb, detail) values (gen_random_uuid(), 'steward.enter', ${JSON.stringify({ reason })}::jsonb)`;
    return work(db);
  });
}

/** Counts a try against `key`; true while no more than `allowed` fell within the window. One statement, no transaction. */
export async function takeTry(key: string, allowed: number, windowSeconds: number): Promise<boolean> {
  checkAlone();
  const rows = await askAlone<{ within: boolean }>(Prisma.sql`
    select set_config('role', 'nestling_doorkeeper', true), access.take_try(${key}, ${allowed}::int, ${windowSeconds}::int) as within`);
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
