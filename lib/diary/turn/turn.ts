import type { Db } from "#lib/platform/db.ts";

/**
 * Waits for the turn to give a child something and holds it until the transaction ends. What is read afterwards has all that others gave
 * before: of two who write a dose down at once, the second is told of the first.
 */
export async function holdGiving(db: Db, childId: string): Promise<void> {
  await db.$executeRaw`select pg_advisory_xact_lock(hashtextextended('nestling.giving.' || ${childId}::text, 0))`;
}
