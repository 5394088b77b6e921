import { ok, type Result, refused } from "#lib/kernel/result.ts";
import type { Db } from "#lib/platform/db.ts";
import { getChild } from "../queries.ts";

/** Refused for a record that is put away. */
export async function checkOpen(db: Db, childId: string): Promise<Result<null>> {
  return (await getChild(db, childId)).isArchived ? refused("archived") : ok(null);
}
