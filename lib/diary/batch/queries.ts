import type { Db } from "#lib/platform/db.ts";
import type { ChildKey } from "../queries.ts";

/** Those of a child's entries with these ids that somebody corrected, withdrew or photographed since they were stored. */
export async function listChanged(
  db: Db,
  child: ChildKey,
  ids: readonly string[],
): Promise<ReadonlySet<string>> {
  const rows = await db.$queryRaw<{ id: string }[]>`
    select e.id from diary_entries e
    where e.family_id = ${child.familyId}::uuid and e.child_id = ${child.id}::uuid and e.id = any (${[...ids]}::uuid[])
      and e.updated_at <> e.created_at`;
  return new Set(rows.map(({ id }) => id));
}
