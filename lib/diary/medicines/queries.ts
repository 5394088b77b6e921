import { Prisma } from "#generated/prisma/client.ts";
import { addDays, type CalendarDate, todayIn } from "#lib/kernel/dates.ts";
import type { Db } from "#lib/platform/db.ts";
import { isRegular, type Medicine } from "../core/medicines/medicine.ts";
import { regionFor } from "../core/medicines/medicine-fact.ts";
import { type Regimen, regimenSince } from "../core/medicines/regimen.ts";
import { isoText } from "../entry-object/entry-object.ts";
import { getProfile } from "../profile/queries.ts";
import { type ChildKey, recentIntakes } from "../queries.ts";

/** A medicine as JSON, in the shape of `Medicine`, of `medicines m`; days leave the database as "YYYY-MM-DD". */
const medicineObject = Prisma.sql`json_build_object('id', m.id, 'name', m.name, 'key', m.key, 'strength', m.strength, 'form', m.form,
  'route', m.route, 'usualAmount', m.usual_amount, 'usualUnit', m.usual_unit, 'minIntervalMinutes', m.min_interval_minutes,
  'mostDoses', m.most_doses, 'mostAmount', m.most_amount, 'times', m.times, 'everyMinutes', m.every_minutes, 'startsOn', m.starts_on,
  'endsOn', m.ends_on, 'note', m.note, 'listedAt', ${isoText(Prisma.sql`m.created_at`)})`;

/** A child's own list, by name. */
export async function listMedicines(db: Db, child: ChildKey): Promise<Medicine[]> {
  const rows = await db.$queryRaw<{ medicine: Medicine }[]>`
    select ${medicineObject} as medicine from medicines m
    where m.family_id = ${child.familyId}::uuid and m.child_id = ${child.id}::uuid and m.withdrawn_at is null
    order by lower(m.name), m.id`;
  return rows.map(({ medicine }) => medicine);
}

/** Medicines of a child's list by their ids, those taken off among them, in no order. */
export async function listMedicinesById(
  db: Db,
  child: ChildKey,
  ids: readonly string[],
): Promise<Medicine[]> {
  if (ids.length === 0) return [];
  const rows = await db.$queryRaw<{ medicine: Medicine }[]>`
    select ${medicineObject} as medicine from medicines m
    where m.family_id = ${child.familyId}::uuid and m.child_id = ${child.id}::uuid and m.id = any (${[...ids]}::uuid[])`;
  return rows.map(({ medicine }) => medicine);
}

export type FoundMedicine = Medicine & {
  readonly isWithdrawn: boolean;
  /** Who put it on the list, by name; null once that person is gone. */
  readonly recordedBy: string | null;
};

/** One medicine of a child's list, those taken off among them; null when there is none for this person. */
export async function findMedicine(
  db: Db,
  child: ChildKey,
  medicineId: string,
): Promise<FoundMedicine | null> {
  const rows = await db.$queryRaw<{ medicine: Medicine; isWithdrawn: boolean; recordedBy: string | null }[]>`
    select ${medicineObject} as medicine, m.withdrawn_at is not null as "isWithdrawn",
      (select p.name from persons p where p.id = m.recorded_by) as "recordedBy"
    from medicines m
    where m.family_id = ${child.familyId}::uuid and m.child_id = ${child.id}::uuid and m.id = ${medicineId}::uuid`;
  const [found] = rows;
  return found ? { ...found.medicine, isWithdrawn: found.isWithdrawn, recordedBy: found.recordedBy } : null;
}

/** The lists of several children in one statement, by child. */
export async function listMedicinesOf(
  db: Db,
  childIds: readonly string[],
): Promise<ReadonlyMap<string, readonly Medicine[]>> {
  if (childIds.length === 0) return new Map();
  const rows = await db.$queryRaw<{ childId: string; medicine: Medicine }[]>`
    select m.child_id as "childId", ${medicineObject} as medicine
    from children c join medicines m on m.family_id = c.family_id and m.child_id = c.id
    where c.id = any (${[...childIds]}::uuid[]) and m.withdrawn_at is null
    order by lower(m.name), m.id`;
  const byChild = Map.groupBy(rows, ({ childId }) => childId);
  return new Map([...byChild].map(([id, own]) => [id, own.map(({ medicine }) => medicine)]));
}

/** A child's medicines with what was given of them, since so many days ago or as long as their rhythms need. */
export async function getRegimen(
  db: Db,
  child: ChildKey & { readonly country: string | null },
  today: CalendarDate,
  days: number | null = null,
): Promise<Regimen> {
  const medicines = await listMedicines(db, child);
  const { region, emergency } = await getProfile(db, child);
  const since = days === null ? regimenSince(medicines, today) : addDays(today, -days);
  const given = await recentIntakes(db, child, since);
  return { medicines, given, region: regionFor(child.country, region), emergency };
}

/** The same of each of several children who have a medicine of a regular rhythm, by child: few have. */
export async function listRegimens(
  db: Db,
  children: readonly (ChildKey & { readonly country: string | null; readonly timeZone: string })[],
  instant: Date,
): Promise<ReadonlyMap<string, Regimen>> {
  const lists = await listMedicinesOf(
    db,
    children.map(({ id }) => id),
  );
  const regimens = new Map<string, Regimen>();
  for (const child of children)
    if (lists.get(child.id)?.some(isRegular))
      regimens.set(child.id, await getRegimen(db, child, todayIn(child.timeZone, instant)));
  return regimens;
}
