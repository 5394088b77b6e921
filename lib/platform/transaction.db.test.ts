import { setTimeout } from "node:timers/promises";
import pg from "pg";
import { afterEach, beforeAll, describe, expect, it, vi } from "vitest";
import { newId } from "#lib/kernel/ids.ts";
import { makeFamily, makePerson } from "#scripts/test/people.ts";
import { database } from "./connections.ts";
import { DatabaseFault } from "./database-fault.ts";
import { asDoorkeeper, asDoorkeeperWithin, asPerson, asSteward, type Db } from "./db.ts";

const makePersonRow = (db: Db, id: string) =>
  db.person.create({ data: { id, name: "Ana", email: `${id}@nestling.example` } });

const countPerson = (db: Db, id: string) =>
  db.$queryRaw<{ count: bigint }[]>`select count(*) from persons where id = ${id}::uuid`;

describe("one transaction, asked directly and through Prisma", () => {
  it("shows either what the other wrote", async () => {
    const id = newId();
    await asDoorkeeper(async (db) => {
      await makePersonRow(db, id);
      expect(await countPerson(db, id)).toEqual([{ count: 1n }]);
      expect(await db.$executeRaw`update persons set name = 'Eva' where id = ${id}::uuid`).toBe(1);
      expect(await db.person.findUnique({ where: { id } })).toMatchObject({ name: "Eva" });
    });
    expect(await asDoorkeeper((db) => countPerson(db, id))).toEqual([{ count: 1n }]);
  });

  it("undoes both when its work throws", async () => {
    const id = newId();
    const broken = asDoorkeeper(async (db) => {
      await makePersonRow(db, id);
      throw new Error("after all");
    });
    await expect(broken).rejects.toThrow("after all");
    expect(await asDoorkeeper((db) => countPerson(db, id))).toEqual([{ count: 0n }]);
  });

  it("answers nothing once it is over", async () => {
    const kept: Db[] = [];
    await asDoorkeeper(async (db) => {
      kept.push(db);
      await db.person.count();
    });
    await expect(kept[0]!.$queryRaw`select 1`).rejects.toThrow("over");
    await expect(kept[0]!.person.count()).rejects.toThrow("over");
  });

  it("keeps what several do at once on different connections apart", async () => {
    const found = await Promise.all(
      [1, 2, 3].map((turn) =>
        asSteward(`turn ${turn}`, async (db) => {
          const mine = await db.auditEntry.findMany({
            where: { detail: { equals: { reason: `turn ${turn}` } } },
          });
          const rows = await db.$queryRaw<{ role: string }[]>`select current_user::text as role`;
          return [mine.length, rows[0]?.role];
        }),
      ),
    );
    expect(found).toEqual([1, 2, 3].map(() => [1, "nestling_steward"]));
  });
});

describe("a scope that is over", () => {
  const everything = {
    include: { memberships: { include: { person: true, children: true } }, children: true, founder: true },
  } as const;

  /** What is said to Postgres, in order. */
  function listen() {
    const query = vi.spyOn(pg.Client.prototype, "query");
    return () => query.mock.calls.map(([asked]) => (asked as { text?: string }).text ?? String(asked));
  }

  /** Leaves a scope while Prisma is between two of its statements. */
  async function leave(ms: number, leaving: "returns" | "throws") {
    let answer: Promise<unknown> = Promise.resolve();
    const left = asSteward("test", async (db) => {
      answer = db.family.findMany(everything);
      answer.catch(() => {});
      await setTimeout(ms);
      if (leaving === "throws") throw new Error("after all");
    });
    return { left: await left.catch((error: unknown) => error), answer };
  }

  beforeAll(async () => {
    for (let families = 0; families < 10; families++) await makeFamily(await makePerson(), ["Nora", "Leo"]);
    await asSteward("warm", (db) => db.family.findMany(everything));
  });

  afterEach(() => void vi.restoreAllMocks());

  it.each(["returns", "throws"] as const)("asks nothing more when its work %s", async (leaving) => {
    for (let turn = 0; turn < 12; turn++) {
      await leave(turn % 3, leaving);
      const said = listen();
      await asDoorkeeper(async (db) => {
        await setTimeout(10);
        await db.$queryRaw`select 1`;
      });
      expect(said()).toEqual([expect.stringMatching(/^begin; /), "select 1", "commit"]);
      vi.restoreAllMocks();
    }
  });

  it("stores nothing while something asked of it is under way", async () => {
    const id = newId();
    let answer: Promise<unknown> = Promise.resolve();
    const left = asDoorkeeper(async (db) => {
      await makePersonRow(db, id);
      answer = db.$queryRaw`select pg_sleep(0.05)`;
    });
    await expect(left).rejects.toThrow("under way");
    await answer;
    expect(await asDoorkeeper((db) => countPerson(db, id))).toEqual([{ count: 0n }]);
  });

  it("lets its connection go once, however it ends", async () => {
    const { pool } = database();
    await leave(1, "throws");
    await asDoorkeeper((db) => db.$queryRaw`select 1 / 0`).catch(() => {});
    await asDoorkeeper((db) => db.$queryRaw`select pg_terminate_backend(pg_backend_pid())`).catch(() => {});
    expect([pool.idleCount === pool.totalCount, pool.waitingCount]).toEqual([true, 0]);
    expect(await asDoorkeeper((db) => db.$queryRaw`select 1 as one`)).toEqual([{ one: 1 }]);
  });
});

describe("a statement that failed, and whose error went no further", () => {
  const swallow = (work: (db: Db) => Promise<unknown>) => {
    const id = newId();
    const left = asDoorkeeper(async (db) => {
      await makePersonRow(db, id);
      await work(db).catch(() => {});
      return "stored";
    });
    return left.then(
      (value) => ({ id, value, error: null }),
      (error: unknown) => ({ id, value: null, error }),
    );
  };

  it.each([
    ["asked directly", (db: Db) => db.$queryRaw`select ${"x"}::uuid`],
    ["through Prisma", (db: Db) => db.person.create({ data: { id: newId(), name: "Ana", email: "ANA" } })],
  ])("is told at the end: %s", async (_, work) => {
    const { id, error } = await swallow(work);
    expect(error).toBeInstanceOf(DatabaseFault);
    expect((error as DatabaseFault).sqlState).toBe("25P02");
    expect(await asDoorkeeper((db) => countPerson(db, id))).toEqual([{ count: 0n }]);
  });
});

it("is the person's own again once the doorkeeper within has thrown", async () => {
  const person = await makePerson();
  const role = await asPerson(person, async (db) => {
    const broken = asDoorkeeperWithin(db, () => Promise.reject(new Error("after all")));
    await expect(broken).rejects.toThrow("after all");
    const rows = await db.$queryRaw<{ role: string }[]>`select current_user::text as role`;
    return rows[0]?.role;
  });
  expect(role).toBe("nestling_app");
});

it("gives and takes values as Prisma does", async () => {
  const moment = new Date("2026-03-29T23:30:00.250Z");
  const rows = await asDoorkeeper(
    (db) => db.$queryRaw<object[]>`
      select ${moment}::timestamptz as moment, ${moment}::timestamp as clock, ${moment}::date as day, 12::int8 as big, 0.5::float8 as half,
        '{"a": [1]}'::jsonb as json, ${["x", "y, z"]}::text[] as texts, ${[moment]}::date[] as days, null::text as nothing`,
  );
  expect(rows).toEqual([
    {
      moment,
      clock: moment,
      day: new Date("2026-03-29T00:00:00Z"),
      big: 12n,
      half: 0.5,
      json: { a: [1] },
      texts: ["x", "y, z"],
      days: [new Date("2026-03-29T00:00:00Z")],
      nothing: null,
    },
  ]);
});
