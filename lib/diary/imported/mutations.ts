import type { Db } from "#lib/platform/db.ts";
import { type ChangedEntry, changedColumns, updateDaysOf } from "../changed-days/changed-days.ts";

/** Takes all that an import brought out of the record, at the time its `undone_at` is given; answers how many entries that was. */
export async function withdrawImport(db: Db, importId: string): Promise<number> {
  const rows = await db.$queryRaw<ChangedEntry[]>`
    update diary_entries e set withdrawn_at = now(), updated_at = now()
    from imports i
    where i.id = ${importId}::uuid and e.family_id = i.family_id and e.import_id = i.id and e.withdrawn_at is null
    returning ${changedColumns}`;
  await updateDaysOf(db, rows);
  return rows.length;
}

/** Puts back what went when the import was undone; what was withdrawn by itself, before or since, stays so. */
export async function restoreImport(db: Db, importId: string): Promise<number> {
  const rows = await db.$queryRaw<ChangedEntry[]>`
    update diary_entries e set withdrawn_at = null, updated_at = now()
    from imports i
    where i.id = ${importId}::uuid and e.family_id = i.family_id and e.import_id = i.id and e.withdrawn_at = i.undone_at
    returning ${changedColumns}`;
  await updateDaysOf(db, rows);
  return rows.length;
}
