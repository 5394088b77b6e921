import { insertReadings, type NewReading } from "#lib/growth/mutations.ts";
import { newId } from "#lib/kernel/ids.ts";
import type { Db } from "#lib/platform/db.ts";
import type { NewRow, Place } from "../views.ts";
import type { GrowthRow } from "./core/growth-row.ts";

/** So many rows at least are kept between one word of progress and the next, and so many such words there are at most. */
const batch = { least: 500, most: 40 };

/** Keeps rows of a file as readings. What stands on one line for one child was measured together. */
export async function storeGrowthRows(
  db: Db,
  { familyId, importId, personId }: Place,
  rows: readonly NewRow<GrowthRow>[],
  tell: (done: number) => void,
): Promise<number> {
  const checkUps = new Map<string, string>();
  const mayTakeOver = await hasWithdrawn(db, familyId, rows);
  const size = Math.max(batch.least, Math.ceil(rows.length / batch.most));
  let added = 0;
  for (let from = 0; from < rows.length; from += size) {
    const readings = rows.slice(from, from + size).map(({ row, childId, record }): NewReading => {
      const together = `${row} ${childId}`;
      const checkUpId = checkUps.get(together) ?? newId();
      checkUps.set(together, checkUpId);
      return {
        ...record,
        id: newId(),
        familyId,
        checkUpId,
        confirmed: [],
        recordedBy: personId,
        importId,
      };
    });
    if (mayTakeOver) added += await takeOver(db, readings);
    added += await insertReadings(db, readings);
    tell(Math.min(from + size, rows.length));
  }
  return added;
}

/** Whether any reading that an import brought to these children was taken out again. */
async function hasWithdrawn(db: Db, familyId: string, rows: readonly NewRow<GrowthRow>[]): Promise<boolean> {
  const childIds = [...new Set(rows.map(({ childId }) => childId))];
  const found = await db.$queryRaw<unknown[]>`
    select from readings
    where family_id = ${familyId}::uuid and child_id = any (${childIds}::uuid[]) and withdrawn_at is not null and import_id is not null
    limit 1`;
  return found.length > 0;
}

/**
 * Puts back, as the file says them now, readings of an undone import that stood in the same place of a file, and makes them this
 * import's and its bringer's. The database knows a place once for each child, so they cannot be kept a second time.
 */
async function takeOver(db: Db, readings: readonly NewReading[]): Promise<number> {
  const [first] = readings;
  if (!first) return 0;
  return db.$executeRaw`
    update readings r set kind = n.kind, value = n.value, typed_value = n."typedValue", typed_unit = n."typedUnit", posture = n.posture,
      taken_on = n."takenOn", source = n.source, device = n.device, note = n.note, estimated = n.estimated, confirmed = '{}',
      withdrawn_at = null, import_id = ${first.importId}::uuid, recorded_by = ${first.recordedBy}::uuid, updated_at = now()
    from jsonb_to_recordset(${JSON.stringify(readings)}::jsonb) as n ("childId" uuid, kind reading_kind, value float8, "typedValue" text,
      "typedUnit" text, posture posture, "takenOn" date, source reading_source, device text, note text, estimated boolean, origin text)
    where r.family_id = ${first.familyId}::uuid and r.child_id = n."childId" and r.origin = n.origin
      and r.withdrawn_at is not null and r.import_id is not null`;
}
