import { afterAll } from "vitest";
import { freshDatabase } from "./fresh-database.ts";

// Before each file of database tests, so that lib/platform finds this database when it is first asked for one.
const database = await freshDatabase();
process.env.DATABASE_URL = database.url;
process.env.NEXTAUTH_SECRET = "a-secret-for-tests-only";

afterAll(async () => {
  const { closeDatabase } = await import("#lib/platform/db.ts");
  await closeDatabase();
  await database.drop();
});
