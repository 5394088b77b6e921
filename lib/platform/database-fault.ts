import pg from "pg";

/** A database error by its codes alone. The messages it comes from quote values, which neither a log nor an answer may carry. */
export class DatabaseFault extends Error {
  override name = "DatabaseFault";
  /** Postgres' five-character state, "42501" for what a policy or grant forbids; null when the error is not Postgres'. */
  readonly sqlState: string | null;

  constructor(code: string, sqlState: string | null, stack: string | undefined) {
    super(sqlState ? `${code} (${sqlState})` : code);
    this.sqlState = sqlState;
    const frames = (stack ?? "").split("\n").filter((line) => line.trimStart().startsWith("at "));
    this.stack = [`${this.name}: ${this.message}`, ...frames].join("\n");
  }
}

/** What to throw on in place of `error`: a fault for anything Prisma or Postgres threw, all else as it is. */
export function toFault(error: unknown): unknown {
  if (error instanceof pg.DatabaseError)
    return new DatabaseFault("Postgres", error.code ?? null, error.stack);
  if (!(error instanceof Error) || !error.name.startsWith("PrismaClient")) return error;
  const { code, meta } = error as Error & {
    code?: string;
    meta?: { driverAdapterError?: { cause?: unknown } };
  };
  const cause = meta?.driverAdapterError?.cause as { originalCode?: string } | undefined;
  return new DatabaseFault(code ?? error.name, cause?.originalCode ?? null, error.stack);
}

/** Throws on what a connection threw, as a fault whatever it was. */
export function throwFault(error: unknown): never {
  const fault = toFault(error);
  if (fault instanceof DatabaseFault || !(fault instanceof Error)) throw fault;
  const { code } = fault as Error & { code?: unknown };
  throw new DatabaseFault(typeof code === "string" ? code : "connection", null, fault.stack);
}
