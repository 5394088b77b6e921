import { migrate } from "../migrate/apply.ts";
import { checkReach } from "../migrate/reach.ts";

// Applies the migrations and ends: a job before the servers of a release start.
const databaseUrl = process.env.DATABASE_URL ?? "";
try {
  const trouble = await checkReach(databaseUrl);
  if (trouble) throw new Error(trouble.sentence);
  const applied = await migrate(databaseUrl);
  console.log(
    applied.length > 0 ? `Applied ${applied.join(", ")}` : "The database has every migration already.",
  );
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}
