import pg from "pg";

/** Whether a server lets the superuser in there. */
export async function answers(url: string): Promise<boolean> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 2000 });
  client.on("error", () => {});
  return client.connect().then(
    () => client.end().then(() => true),
    () => false,
  );
}

/**
 * Makes the app's login and its database where they are missing. Like the one a hosting company gives, the login owns its
 * databases and may make roles, and is no superuser: what works here works there.
 */
export async function prepare(adminUrl: string, password: string): Promise<void> {
  const admin = new pg.Client({ connectionString: adminUrl });
  await admin.connect();
  try {
    const { rows } = await admin.query("select 1 from pg_database where datname = 'nestling'");
    if (rows.length > 0) return;
    const { rows: logins } = await admin.query("select 1 from pg_roles where rolname = 'nestling'");
    if (logins.length === 0)
      await admin.query(`create role nestling login createdb createrole password '${password}'`);
    await admin.query("grant pg_read_all_stats to nestling");
    await inTemplate(adminUrl, "create extension if not exists pg_stat_statements");
    await admin.query("create database nestling owner nestling");
  } finally {
    await admin.end();
  }
}

async function inTemplate(adminUrl: string, sql: string): Promise<void> {
  const template = new pg.Client({ connectionString: adminUrl.replace(/\/postgres$/, "/template1") });
  await template.connect();
  await template.query(sql).finally(() => template.end());
}
