import { expect, it } from "vitest";
import { DatabaseFault } from "./database-fault.ts";
import { asDoorkeeper, type Db } from "./db.ts";

it.each([
  ["a value of the wrong type", (db: Db) => db.$queryRaw`select ${"secret"}::uuid`, "22P02"],
  [
    "a check that fails",
    (db: Db) =>
      db.$executeRaw`insert into persons (id, email, name) values (gen_random_uuid(), 'Secret', 'secret')`,
    "23514",
  ],
  [
    "what Prisma refuses itself",
    (db: Db) => db.person.findMany({ where: { secret: "secret" } as never }),
    null,
  ],
])("%s is told by its codes, never by its values", async (_, work, sqlState) => {
  const fault = await asDoorkeeper<unknown>(work).catch((error: unknown) => error);
  expect(fault).toBeInstanceOf(DatabaseFault);
  expect((fault as DatabaseFault).sqlState).toBe(sqlState);
  expect(`${(fault as Error).message} ${(fault as Error).stack}`).not.toMatch(/secret/i);
});
