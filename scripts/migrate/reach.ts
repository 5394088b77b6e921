import pg from "pg";

const oldest = 15;

/** Why the database cannot be used, without its password, and whether waiting may help. */
export type Trouble = { readonly sentence: string; readonly mayPass: boolean };

/** What keeps the database from being used; null when nothing does. */
export async function checkReach(databaseUrl: string): Promise<Trouble | null> {
  const address = readAddress(databaseUrl);
  if (!address)
    return lasting(
      "DATABASE_URL is not a Postgres address such as postgresql://user:password@host:5432/database.",
    );
  const client = new pg.Client({ connectionString: databaseUrl, connectionTimeoutMillis: 8000 });
  client.on("error", () => {});
  try {
    await client.connect();
    const { rows } = await client.query(
      "select current_setting('server_version_num')::int / 10000 as version",
    );
    const version = rows[0].version as number;
    if (version >= oldest) return null;
    return lasting(
      `The database at ${address.host} is Postgres ${version}; Nestling needs ${oldest} or newer.`,
    );
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

function explain(error: Error & { code?: string }, { host, user, database }: Address): Trouble {
  if (error.code === "3D000")
    return lasting(
      `The server at ${host} has no database named ${database}: create it, or correct DATABASE_URL.`,
    );
  if (error.code === "28P01" || error.code === "28000")
    return lasting(
      `The server at ${host} refuses the user ${user}: correct the name or password in DATABASE_URL.`,
    );
  const reason = error.code ?? error.message;
  const sentence = `The database at ${host} cannot be reached (${reason}): start it, or correct DATABASE_URL.`;
  return { sentence, mayPass: true };
}

const lasting = (sentence: string): Trouble => ({ sentence, mayPass: false });
