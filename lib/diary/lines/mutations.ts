import { Prisma } from "#generated/prisma/client.ts";
import type { Db } from "#lib/platform/db.ts";
import type { EntryContent } from "../core/entry.ts";

/** An entry whose lines are to be stored, and whose they are. */
export type LinedEntry = Pick<EntryContent, "day" | "at" | "pains" | "intakes" | "activities"> & {
  readonly id: string;
  readonly familyId: string;
  readonly childId: string;
};

/** Stores the lines of entries that have none yet: a statement with one parameter for each table, however many they are. */
export async function insertLines(db: Db, entries: readonly LinedEntry[]): Promise<void> {
  await insertPains(db, rowsOf(entries, "pains"));
  await insertIntakes(db, rowsOf(entries, "intakes"));
  await insertActivities(db, rowsOf(entries, "activities"));
}

/** Takes all lines of an entry away, for others to take their place. */
export async function deleteLines(
  db: Db,
  { id, familyId, childId }: Pick<LinedEntry, "id" | "familyId" | "childId">,
): Promise<void> {
  const whose = Prisma.sql`family_id = ${familyId}::uuid and child_id = ${childId}::uuid and entry_id = ${id}::uuid`;
  await db.$executeRaw`
    with pains as (delete from diary_pains where ${whose}), intakes as (delete from diary_intakes where ${whose})
    delete from diary_activities where ${whose}`;
}

/** The lines of one kind with whose they are and where they stand; null where there are none. */
function rowsOf(entries: readonly LinedEntry[], kind: "pains" | "intakes" | "activities"): string | null {
  const rows = entries.flatMap(({ id, familyId, childId, day, at, [kind]: lines }) =>
    lines.map((line, place) => ({ ...line, familyId, childId, entryId: id, place, day, at })),
  );
  return rows.length > 0 ? JSON.stringify(rows) : null;
}

async function insertPains(db: Db, rows: string | null): Promise<void> {
  if (rows === null) return;
  await db.$executeRaw`
    insert into diary_pains (family_id, child_id, entry_id, place, location, name, text, levels, low, high, mean, band, scale, rater, items)
    select r."familyId", r."childId", r."entryId", r.place, r.location, r.name, r.text, r.levels, r.low, r.high, r.mean, r.band, r.scale,
      r.rater, r.items
    from jsonb_to_recordset(${rows}::jsonb) as r ("familyId" uuid, "childId" uuid, "entryId" uuid, place int2, location text, name text,
      text text, levels float8[], low float8, high float8, mean float8, band text, scale text, rater pain_rater, items jsonb)`;
}

async function insertIntakes(db: Db, rows: string | null): Promise<void> {
  if (rows === null) return;
  await db.$executeRaw`
    insert into diary_intakes (family_id, child_id, entry_id, place, medicine_id, key, name, text, amount, unit, per_amount, per_unit, count,
      route, day, at, noticed)
    select r."familyId", r."childId", r."entryId", r.place, r."medicineId", r.key, r.name, r.text, r.amount, r.unit, r."perAmount",
      r."perUnit", r.count, r.route, r.day, r.at, r.noticed
    from jsonb_to_recordset(${rows}::jsonb) as r ("familyId" uuid, "childId" uuid, "entryId" uuid, place int2, "medicineId" uuid, key text,
      name text, text text, amount float8, unit text, "perAmount" float8, "perUnit" text, count float8, route text, day date,
      at timestamptz, noticed jsonb)`;
}

async function insertActivities(db: Db, rows: string | null): Promise<void> {
  if (rows === null) return;
  await db.$executeRaw`
    insert into diary_activities (family_id, child_id, entry_id, place, key, name, text, minutes, count)
    select r."familyId", r."childId", r."entryId", r.place, r.key, r.name, r.text, r.minutes, r.count
    from jsonb_to_recordset(${rows}::jsonb) as r ("familyId" uuid, "childId" uuid, "entryId" uuid, place int2, key text, name text, text text,
      minutes float8, count float8)`;
}
