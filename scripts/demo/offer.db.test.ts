import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { CalendarDate } from "#lib/kernel/dates.ts";
import { hashPassword } from "#lib/platform/passwords.ts";
import { type FreshDatabase, freshDatabase } from "#scripts/test/fresh-database.ts";
import { demoAccount } from "./account.ts";
import { offerDemo } from "./offer.ts";
import { asSteward, withClient } from "./steward.ts";
import { writeFamilies } from "./write.ts";

const today = "2026-11-20" as CalendarDate;
let database: FreshDatabase;

beforeEach(async () => {
  database = await freshDatabase();
});
afterEach(() => database.drop());

/** What the steward counts, without the visit to count it. */
function count(sql: string): Promise<number> {
  return withClient(database.url, async (client) => {
    const { rows } = await asSteward(client, "count in a test", () => client.query(sql));
    return Number(rows[0].count);
  });
}

describe("the demo family", () => {
  it("comes once, however many servers offer it at the same time", async () => {
    const offers = await Promise.all([1, 2, 3].map(() => offerDemo(database.url, today)));
    expect(offers).toEqual([demoAccount, demoAccount, demoAccount]);
    expect(await count("select count(*) from families")).toBe(1);
    expect(await count("select count(*) from readings")).toBeGreaterThan(40);
    expect(await count("select count(*) from doses")).toBeGreaterThan(50);
    expect(await count("select count(distinct child_id) from due_vaccines")).toBe(4);
    const audited = "select count(*) from audit_entries where detail ->> 'reason' = 'add the demo family'";
    expect(await count(audited)).toBe(1);
  });

  it("does not come where somebody has signed up", async () => {
    await withClient(database.url, (client) => writeFamilies(client, { from: 1, count: 1 }, today, "a test"));
    expect(await offerDemo(database.url, today)).toBeNull();
    expect(await count("select count(*) from families")).toBe(1);
  });

  it("is no longer offered once its password is another", async () => {
    await offerDemo(database.url, today);
    const hash = await hashPassword("some other words");
    await withClient(database.url, (client) =>
      asSteward(client, "a test", () => client.query("update passwords set hash = $1", [hash])),
    );
    expect(await offerDemo(database.url, today)).toBeNull();
  });
});

describe("many families", () => {
  it("are all written, over more than one transaction", async () => {
    const written = await withClient(database.url, (client) =>
      writeFamilies(client, { from: 1, count: 130 }, today, "a test"),
    );
    expect(written.families).toBe(130);
    expect(await count("select count(*) from families")).toBe(130);
    expect(await count("select count(*) from persons")).toBe(written.people);
    expect(await count("select count(*) from children")).toBe(written.children);
    expect(await count("select count(*) from readings")).toBe(written.readings);
    expect(await count("select count(*) from doses")).toBe(written.doses);
  });
});
