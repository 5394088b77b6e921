import type { ChildView } from "#lib/families/core/child.ts";
import { birthRecords } from "#lib/growth/core/birth-records.ts";
import type { ExportReading } from "#lib/growth/core/export-rows.ts";
import { planOf } from "#lib/growth/core/profile.ts";
import { listGrowth, unknownGrowth } from "#lib/growth/queries.ts";
import { todayIn } from "#lib/kernel/dates.ts";
import type { Db, SignedIn } from "#lib/platform/db.ts";
import type { GrowthContext, KnownReading } from "./core/growth-row.ts";

/** What the record says of these children, to tell what is new in a file: withdrawn readings, too, but not those of undone imports. */
export async function getGrowthContext(
  db: Db,
  me: SignedIn,
  children: readonly ChildView[],
): Promise<GrowthContext> {
  const ids = children.map(({ id }) => id);
  const growth = await listGrowth(db, ids, 0);
  const known = await listKnown(db, children);
  const contexts = children.map((child) => {
    const { profile } = growth.get(child.id) ?? unknownGrowth;
    const { id, bornOn } = child;
    const all = [...knownAtBirth(child), ...(known.get(id) ?? [])];
    return [id, { bornOn, plan: planOf(child, profile, me), known: all }] as const;
  });
  const zone = children[0]?.timeZone ?? me.timeZone;
  return { children: Object.fromEntries(contexts), today: todayIn(zone, new Date()) };
}

/** What was measured at birth is kept with the child, and known all the same. */
function knownAtBirth(child: ChildView): KnownReading[] {
  return birthRecords(child, []).map(({ id, kind, value, takenOn }) => {
    return { id, kind, value, takenOn, origin: null, isWithdrawn: false };
  });
}

/** An import is undone when its bringer said so, or, as others see it, when nothing of it is left. */
async function listKnown(
  db: Db,
  children: readonly ChildView[],
): Promise<ReadonlyMap<string, readonly KnownReading[]>> {
  if (children.length === 0) return new Map();
  const rows = await db.$queryRaw<{ id: string; known: KnownReading[] }[]>`
    select r.child_id as id, json_agg(json_build_object('id', r.id, 'kind', r.kind, 'value', r.value, 'takenOn', r.taken_on,
      'origin', r.origin, 'isWithdrawn', r.withdrawn_at is not null)) as known
    from readings r left join imports i on i.id = r.import_id
    where r.family_id = any (${[...new Set(children.map(({ familyId }) => familyId))]}::uuid[])
      and r.child_id = any (${children.map(({ id }) => id)}::uuid[])
      and (r.withdrawn_at is null or r.import_id is null or not coalesce(i.status = 'undone', not exists (
        select from readings l where l.family_id = r.family_id and l.import_id = r.import_id and l.withdrawn_at is null)))
    group by r.child_id`;
  return new Map(rows.map(({ id, known }) => [id, known]));
}

/** Every reading of a child as an export holds it, the oldest first; what was measured at birth before all. */
export async function listExported(db: Db, child: ChildView): Promise<ExportReading[]> {
  const rows = await db.$queryRaw<{ readings: Omit<ExportReading, "childName">[] }[]>`
    select coalesce(json_agg(json_build_object('id', r.id, 'childId', r.child_id, 'kind', r.kind, 'value', r.value, 'takenOn', r.taken_on,
      'typedValue', r.typed_value, 'typedUnit', r.typed_unit, 'posture', r.posture, 'source', r.source, 'device', r.device, 'note', r.note,
      'estimated', r.estimated, 'origin', r.origin) order by r.taken_on, r.id), '[]') as readings
    from readings r
    where r.family_id = ${child.familyId}::uuid and r.child_id = ${child.id}::uuid and r.withdrawn_at is null`;
  const readings = rows[0]?.readings ?? [];
  return [...birthRecords(child, readings), ...readings].map((reading) => ({
    ...reading,
    childName: child.name,
  }));
}
