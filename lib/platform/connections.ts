import pg from "pg";
import type { Prisma, PrismaClient } from "#generated/prisma/client.ts";
import { throwFault } from "./database-fault.ts";
import { toParameter, valueTypes } from "./database-values.ts";
import { env } from "./env.ts";
import { makeLentPrisma } from "./lent-prisma.ts";
import { type NameOf, nameStatements } from "./statement-names.ts";

/** How long one waits for a connection, in milliseconds. */
const patience = 10_000;

type Kept = { readonly pool: pg.Pool; readonly prisma: PrismaClient; readonly nameOf: NameOf | null };
const kept = globalThis as { nestlingPool?: Kept };

/** The pool of this process, and what goes with it; opened when first asked for. */
export function database(): Kept {
  kept.nestlingPool ??= connect();
  return kept.nestlingPool;
}

function connect(): Kept {
  const nameOf = env.namesStatements ? nameStatements() : null;
  const pool = new pg.Pool({
    connectionString: env.databaseUrl,
    max: env.databasePoolSize,
    connectionTimeoutMillis: patience,
    types: valueTypes,
  });
  // A connection that breaks is taken out of the pool; whoever was using it hears of it from their own statement.
  pool.on("error", () => {});
  pool.on("connect", (connection) => connection.on("error", () => {}));
  return { pool, prisma: makeLentPrisma(nameOf), nameOf };
}

/** Asks outside any transaction: one statement. */
export async function askAlone<T>(query: Prisma.Sql): Promise<T[]> {
  const { rows } = await database().pool.query(toQuery(query)).catch(throwFault);
  return rows as T[];
}

/** A statement as pg takes it, with its name. */
export function toQuery(query: Prisma.Sql): pg.QueryConfig {
  const { text } = query;
  const name = database().nameOf?.({ sql: text });
  return { text, values: query.values.map(toParameter), ...(name && { name }) };
}

/** Ends the pool, on shutdown. */
export async function closeDatabase(): Promise<void> {
  const open = kept.nestlingPool;
  delete kept.nestlingPool;
  await open?.prisma.$disconnect();
  await open?.pool.end();
}
