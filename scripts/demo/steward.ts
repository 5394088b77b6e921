import pg from "pg";

/** Runs `work` in one transaction as the steward, with the reason audited: what `asSteward` does, on a plain connection. */
export async function asSteward<T>(
  client: pg.ClientBase,
  reason: string,
  work: () => Promise<T>,
): Promise<T> {
  await client.query("begin");
  try {
    await client.query("select set_config('role', 'nestling_steward', true)");
    await client.query(
      "insert into audit_entries (id, verb, detail) values (gen_random_uuid(), 'steward.enter', $1::jsonb)",
      [JSON.stringify({ reason })],
    );
    const result = await work();
    await client.query("commit");
    return result;
  } catch (error) {
    await client.query("rollback");
    throw error;
  }
}

/** A connection for the length of `work`. */
export async function withClient<T>(
  databaseUrl: string,
  work: (client: pg.Client) => Promise<T>,
): Promise<T> {
  const client = new pg.Client({ connectionString: databaseUrl, application_name: "nestling families" });
  // A lost connection is told by the query under way; as an event it would end the process.
  client.on("error", () => {});
  await client.connect();
  return work(client).finally(() => client.end());
}
