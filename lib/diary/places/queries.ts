import type { Db } from "#lib/platform/db.ts";
import type { ChildKey } from "../queries.ts";

/** Those of a child's entries with these ids that stand, and that somebody changed since they were stored. */
export async function listCorrected(
  db: Db,
  child: ChildKey,
  ids: readonly string[],
): Promise<ReadonlySet<string>> {
  if (ids.length === 0) return new Set();
  const rows = await db.$queryRaw<{ id: string }[]>`
    select e.id from diary_entries e
    where e.family_id = ${child.familyId}::uuid and e.child_id = ${child.id}::uuid and e.id = any (${[...ids]}::uuid[])
      and e.withdrawn_at is null and e.updated_at <> e.created_at`;
  return new Set(rows.map(({ id }) => id));
}
