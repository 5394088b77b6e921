import type { Db } from "#lib/platform/db.ts";
import { type ChangedEntry, changedColumns, updateDaysOf } from "../changed-days/changed-days.ts";
import { plainName } from "../core/plain-name.ts";
import type { ChildKey } from "../queries.ts";
import { holdGiving } from "../turn/turn.ts";

type Listed = { readonly id: string; readonly name: string; readonly key: string };

/**
 * Counts what was given of a medicine under the ingredient that the list tells now: its own doses, and those that were written by its
 * name. Summaries follow.
 */
export async function updateIntakeKeys(db: Db, child: ChildKey, { id, name, key }: Listed): Promise<void> {
  await holdGiving(db, child.id);
  const held = await db.$queryRaw<(ChangedEntry & { readonly id: string })[]>`
    select e.id, ${changedColumns} from diary_entries e
    where e.family_id = ${child.familyId}::uuid and e.child_id = ${child.id}::uuid and e.id in (
      select i.entry_id from diary_intakes i
      where i.family_id = ${child.familyId}::uuid and i.child_id = ${child.id}::uuid and i.key <> ${key}
        and (i.medicine_id = ${id}::uuid or (i.medicine_id is null
          and lower(regexp_replace(btrim(normalize(i.name)), '\\s+', ' ', 'g')) = ${plainName(name)})))
    order by e.id for update`;
  if (held.length === 0) return;
  await db.$executeRaw`
    with gone as (
      delete from diary_intakes i
      where i.family_id = ${child.familyId}::uuid and i.child_id = ${child.id}::uuid
        and i.entry_id = any (${held.map((entry) => entry.id)}::uuid[])
      returning i.*)
    insert into diary_intakes (family_id, child_id, entry_id, place, medicine_id, key, name, text, amount, unit, per_amount, per_unit, count,
      route, day, at, noticed)
    select g.family_id, g.child_id, g.entry_id, g.place, g.medicine_id,
      case when g.medicine_id = ${id}::uuid or (g.medicine_id is null
        and lower(regexp_replace(btrim(normalize(g.name)), '\\s+', ' ', 'g')) = ${plainName(name)}) then ${key} else g.key end,
      g.name, g.text, g.amount, g.unit, g.per_amount, g.per_unit, g.count, g.route, g.day, g.at, g.noticed
    from gone g`;
  await updateDaysOf(db, held);
}
