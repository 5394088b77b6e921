import pg from "pg";

const oldest = 15;

/** What keeps the database from being used, in one sentence without its password; null when nothing does. */
export async function checkReach(databaseUrl: string): Promise<string | null> {
  const address = readAddress(databaseUrl);
  if (!address)
    return "DATABASE_URL is not a Postgres address such as postgresql://user:password@host:5432/database.";
  const client = new pg.Client({ connectionString: databaseUrl, connectionTimeoutMillis: 8000 });
  client.on("error", () => {});
  try {
    await client.connect();
    const { rows } = await client.query(
      "select current_setting('server_version_num')::int / 10000 as version",
    );
    const version = rows[0].version as number;
    return version < oldest
      ? `The database at ${address.host} is Postgres ${version}; Nestling needs ${oldest} or newer.`
      : null;
  } catch (error) {
    return explain(error as Error & { code?: string }, address);
  } finally {
    client.end().catch(() => {});
  }
}

type Address = { readonly host: string; readonly user: string; readonly database: string };

function readAddress(databaseUrl: string): Address | null {
  const url = URL.canParse(databaseUrl) ? new URL(databaseUrl) : null;
  if (!url || !/^postgres(ql)?:$/.test(url.protocol)) return null;
  return {
    host: url.host || "the local socket",
    user: decodeURIComponent(url.username),
    database: url.pathname.slice(1),
  };
}

function explain(error: Error & { code?: string }, { host, user, database }: Address): string {
  if (error.code === "3D000")
    return `The server at ${host} has no database named ${database}: create it, or correct DATABASE_URL.`;
  if (error.code === "28P01" || error.code === "28000")
    return `The server at ${host} refuses the user ${user}: correct the name or password in DATABASE_URL.`;
  const reason = error.code ?? error.message;
  return `The database at ${host} cannot be reached (${reason}): start it, or correct DATABASE_URL.`;
}
