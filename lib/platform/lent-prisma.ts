import { AsyncLocalStorage } from "node:async_hooks";
import { PrismaPg } from "@prisma/adapter-pg";
import pg from "pg";
import { type Prisma, PrismaClient } from "#generated/prisma/client.ts";
import type { NameOf } from "./statement-names.ts";

/** A connection for as long as Prisma may use it. */
type Lent = { readonly connection: pg.PoolClient; isOver: boolean };

const kept = globalThis as { nestlingLent?: AsyncLocalStorage<Lent> };

// Pages and routes are bundles of their own, each with a copy of this module; the client they share must find the same one.
kept.nestlingLent ??= new AsyncLocalStorage();
const current = kept.nestlingLent;

/**
 * What Prisma takes for a connection: it works in the transaction that is under way, without beginning or ending it. Prisma may ask in
 * several steps; those that it has not come to when the loan is over never reach the connection, which is another's by then.
 */
function toFace(lent: Lent): pg.PoolClient {
  const nothing = { command: "", rowCount: 0, oid: 0, fields: [], rows: [] };
  const face = {
    async query(query: pg.QueryConfig) {
      if (/^(begin|commit|rollback)$/i.test(query.text)) return nothing;
      if (lent.isOver) throw new Error("This transaction is over.");
      return lent.connection.query(query);
    },
    on: () => face,
    removeListener: () => face,
    release() {},
  };
  return face as unknown as pg.PoolClient;
}

/** What Prisma takes for a pool: it has no connection of its own. */
class LentPool extends pg.Pool {
  override connect(): Promise<pg.PoolClient>;
  override connect(callback: (error: Error | undefined, client: undefined, done: () => void) => void): void;
  override connect(): Promise<pg.PoolClient> {
    const lent = current.getStore();
    if (!lent) throw new Error("Prisma works within a scope only.");
    return Promise.resolve(toFace(lent));
  }
}

/** Prisma's client for transactions that others begin and end. */
export function makeLentPrisma(nameOf: NameOf | null): PrismaClient {
  return new PrismaClient({
    adapter: new PrismaPg(new LentPool(), nameOf ? { statementNameGenerator: nameOf } : {}),
  });
}

/** From the moment `end` is called nothing of Prisma's reaches the connection; it answers when Prisma has let go. */
export type Loan = { readonly tx: Promise<Prisma.TransactionClient>; readonly end: () => Promise<void> };

/** Lets Prisma work in the transaction that is under way on a connection, until `end`. */
export function lend(prisma: PrismaClient, connection: pg.PoolClient, timeout: number): Loan {
  const lent: Lent = { connection, isOver: false };
  const started = Promise.withResolvers<Prisma.TransactionClient>();
  const done = Promise.withResolvers<void>();
  const work = (tx: Prisma.TransactionClient) => {
    started.resolve(tx);
    return done.promise;
  };
  // Once it has started, `reject` does nothing: what Prisma did stands or falls with the transaction around it.
  const ended = current.run(lent, () =>
    prisma.$transaction(work, { timeout, maxWait: timeout }).catch(started.reject),
  );
  const end = () => {
    lent.isOver = true;
    done.resolve();
    return ended;
  };
  return { tx: started.promise, end };
}
