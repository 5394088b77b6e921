import type pg from "pg";
import type { CalendarDate } from "#lib/kernel/dates.ts";
import { hashPassword, verifyPassword } from "#lib/platform/passwords.ts";
import { demoAccount } from "./account.ts";
import { insertRows } from "./bulk-insert.ts";
import { dueOf, dueVaccines } from "./due-vaccines.ts";
import { makeFamily } from "./family.ts";
import { asSteward, withClient } from "./steward.ts";
import { insertFamilies } from "./write.ts";

/** Chosen once; any number nothing else in the database locks on. */
const lockKey = 6_378_453_747;

/**
 * Adds the demo family to an installation nobody has signed up to yet. The answer is its sign-in where the family is there
 * and the password still opens it, null otherwise. Safe to repeat, and for several servers at once.
 */
export async function offerDemo(
  databaseUrl: string,
  today: CalendarDate,
): Promise<{ email: string; password: string } | null> {
  return withClient(databaseUrl, async (client) => {
    await client.query("select pg_advisory_lock($1)", [lockKey]);
    const found = await lookForDemo(client);
    if (found === "in-use") return null;
    if (found !== "empty")
      return (await verifyPassword(found.hash, demoAccount.password)) ? { ...demoAccount } : null;
    const hash = await hashPassword(demoAccount.password);
    const family = makeFamily(0, today);
    await asSteward(client, "add the demo family", async () => {
      await insertFamilies(client, [family], hash);
      await insertRows(client, dueVaccines, dueOf(family, today));
    });
    return { ...demoAccount };
  });
}

/** The doorkeeper may look at who signed up, and sees no family. */
async function lookForDemo(client: pg.ClientBase): Promise<"empty" | "in-use" | { hash: string | null }> {
  await client.query("begin; select set_config('role', 'nestling_doorkeeper', true)");
  const { rows } = await client.query<{ hash: string | null }>(
    "select w.hash from persons p left join passwords w on w.person_id = p.id where p.email = $1",
    [demoAccount.email],
  );
  const { rows: anyone } = await client.query("select 1 from persons limit 1");
  await client.query("commit");
  return rows[0] ?? (anyone.length > 0 ? "in-use" : "empty");
}
