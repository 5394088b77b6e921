import pg from "pg";
import { Prisma } from "#generated/prisma/client.ts";
import { database, toQuery } from "./connections.ts";
import { DatabaseFault, throwFault, toFault } from "./database-fault.ts";
import { toParameter } from "./database-values.ts";
import { type Loan, lend } from "./lent-prisma.ts";

/** How long one may take, in milliseconds, where nobody asks for more. */
const usualPatienceMs = 15_000;

type Template = TemplateStringsArray | Prisma.Sql;
type Deed = (...args: readonly unknown[]) => unknown;

/**
 * One transaction on one connection. Its own four ways of asking go straight to Postgres; the tables (`db.reading.createMany`)
 * go through Prisma, which joins in when the first of them is used. Once it is over it answers nothing.
 */
class Transaction {
  readonly #connection: pg.PoolClient;
  readonly #patienceMs: number;
  #isOpen = true;
  #isReleased = false;
  /** How many of those who asked wait for their answer. */
  #waiting = 0;
  #loan: Loan | null = null;

  constructor(connection: pg.PoolClient, patienceMs: number) {
    this.#connection = connection;
    this.#patienceMs = patienceMs;
  }

  async $queryRaw(template: Template, ...values: unknown[]): Promise<unknown[]> {
    return (await this.#query(() => toQuery(toSql(template, values)))).rows;
  }

  async $executeRaw(template: Template, ...values: unknown[]): Promise<number> {
    return (await this.#query(() => toQuery(toSql(template, values)))).rowCount ?? 0;
  }

  async $queryRawUnsafe(text: string, ...values: unknown[]): Promise<unknown[]> {
    return (await this.#query(() => ({ text, values: values.map(toParameter) }))).rows;
  }

  async $executeRawUnsafe(text: string, ...values: unknown[]): Promise<number> {
    return (await this.#query(() => ({ text, values: values.map(toParameter) }))).rowCount ?? 0;
  }

  #query(make: () => pg.QueryConfig): Promise<pg.QueryResult> {
    return this.#ask(() => this.#connection.query(make()).catch(throwFault));
  }

  async #ask<T>(deed: () => Promise<T>): Promise<T> {
    this.#checkOpen();
    this.#waiting++;
    try {
      return await deed();
    } finally {
      this.#waiting--;
    }
  }

  #checkOpen(): void {
    if (!this.#isOpen) throw new Error("This transaction is over.");
  }

  /** Does one thing to a table, through Prisma. */
  viaPrisma(model: string, deed: string, args: readonly unknown[]): Promise<unknown> {
    return this.#ask(async () => {
      this.#loan ??= lend(database().prisma, this.#connection, this.#patienceMs);
      const tables = (await this.#loan.tx) as unknown as Record<string, Record<string, Deed>>;
      this.#checkOpen();
      return tables[model]?.[deed]?.(...args);
    });
  }

  /** Ends it, when Prisma has let go of the connection. What nobody waited for would be stored by halves: it is refused. */
  async end(how: "commit" | "rollback"): Promise<void> {
    this.#checkOpen();
    if (how === "commit" && this.#waiting > 0)
      throw new Error("A transaction was to end while something asked of it was under way.");
    this.#isOpen = false;
    try {
      await this.#loan?.end();
      const { command } = await this.#connection.query(how);
      this.#release(false);
      // After a statement that failed, and whose error somebody kept to themselves, Postgres answers a commit by undoing all.
      if (how === "commit" && command !== "COMMIT") throw new DatabaseFault("aborted", "25P02", undefined);
    } catch (error) {
      this.#release(true);
      throwFault(error);
    }
  }

  /** Gives up on it: the connection is closed, and Postgres undoes what was done. */
  abandon(): void {
    this.#isOpen = false;
    void this.#loan?.end();
    this.#release(true);
  }

  #release(isBroken: boolean): void {
    if (!this.#isReleased) this.#connection.release(isBroken);
    this.#isReleased = true;
  }
}

for (const name of Object.values(Prisma.ModelName)) {
  const model = name[0]!.toLowerCase() + name.slice(1);
  Object.defineProperty(Transaction.prototype, model, {
    get(this: Transaction) {
      return new Proxy(
        {},
        {
          get:
            (_, deed: string) =>
            (...args: unknown[]) =>
              this.viaPrisma(model, deed, args),
        },
      );
    },
  });
}

const toSql = (template: Template, values: unknown[]): Prisma.Sql =>
  template instanceof Prisma.Sql ? template : new Prisma.Sql(template, values as Prisma.Sql[]);

/**
 * Begins a transaction with a first statement that travels with `begin`, runs `work` and commits; whatever is thrown undoes it all.
 * What the database refuses is told by its codes alone.
 */
export async function inTransaction<Row, T>(
  first: string,
  work: (tx: Prisma.TransactionClient, row: Row) => Promise<T>,
  patienceMs = usualPatienceMs,
): Promise<T> {
  const connection = await database().pool.connect().catch(throwFault);
  const tx = new Transaction(connection, patienceMs);
  const all = async () => {
    const row = await begin<Row>(connection, first);
    const value = await work(tx as unknown as Prisma.TransactionClient, row);
    await tx.end("commit");
    return value;
  };
  const undone = async (error: unknown) => {
    await tx.end("rollback").catch(() => {});
    throw toFault(error);
  };
  return withinTime(all().catch(undone), tx, patienceMs);
}

async function begin<Row>(connection: pg.PoolClient, first: string): Promise<Row> {
  // One message of two statements, for which there are no parameters; its answer is one result for each.
  const results = (await connection
    .query(`begin; ${first}`)
    .catch(throwFault)) as unknown as pg.QueryResult[];
  return results[1]!.rows[0];
}

async function withinTime<T>(worked: Promise<T>, tx: Transaction, patienceMs: number): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      tx.abandon();
      reject(new DatabaseFault("timeout", null, undefined));
    }, patienceMs);
  });
  try {
    return await Promise.race([worked, late]);
  } finally {
    clearTimeout(timer);
  }
}

/** Text as it stands between the quotes of a statement, quoted. */
export const literal = pg.escapeLiteral;
