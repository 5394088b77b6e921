import { listAppliedMigrations } from "#lib/platform/db.ts";
import { logBug } from "#lib/platform/log.ts";

export type Readiness = { readonly status: "ready" | "migrations-pending" | "database-unreachable" };

/** The migrations this build was made with, written in by next.config.ts. */
const shippedMigrations = (process.env.NESTLING_MIGRATIONS ?? "").split(",").filter(Boolean);

/** Whether this server can serve: the database answers and has every migration the build was made with. */
export async function readReadiness(): Promise<Readiness> {
  try {
    const applied = new Set(await listAppliedMigrations());
    return { status: shippedMigrations.every((name) => applied.has(name)) ? "ready" : "migrations-pending" };
  } catch (error) {
    logBug("ready", error);
    return { status: "database-unreachable" };
  }
}
