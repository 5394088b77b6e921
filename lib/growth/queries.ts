import { Prisma } from "#generated/prisma/client.ts";
import { type CalendarDate, toCalendarDate, toUtcDate } from "#lib/kernel/dates.ts";
import type { Db } from "#lib/platform/db.ts";
import { birthRecords, matching } from "./core/birth-records.ts";
import type { HistoryCursor, HistoryFilter, HistoryPage } from "./core/history.ts";
import { type GrowthProfile, type GrowthRecord, usualProfile } from "./core/profile.ts";
import type { ReadingRecord } from "./core/reading-record.ts";

const recordColumns = Prisma.sql`
  r.id, r.child_id as "childId", r.kind::text, r.value, r.posture::text, r.taken_on as "takenOn", r.typed_value as "typedValue",
  r.typed_unit as "typedUnit", r.source::text, r.device, r.note, r.estimated,
  (select p.name from persons p where p.id = r.recorded_by) as "recordedBy"`;

const profileObject = Prisma.sql`json_build_object('reference', g.reference, 'correctedUntilMonths', g.corrected_until_months,
  'motherHeightCm', g.mother_height_cm, 'fatherHeightCm', g.father_height_cm, 'typedHeights', g.typed_heights)`;

/** Days leave the database as "YYYY-MM-DD" within JSON: no Date is made of them. */
const readingObject = Prisma.sql`json_build_object('id', r.id, 'kind', r.kind, 'value', r.value, 'posture', r.posture,
  'takenOn', r.taken_on, 'estimated', r.estimated)`;

type Row<T> = Omit<T, "takenOn"> & { takenOn: Date };

function dated<T extends { takenOn: CalendarDate }>(rows: Row<T>[]): T[] {
  return rows.map((row) => ({ ...row, takenOn: toCalendarDate(row.takenOn) })) as unknown as T[];
}

/** A child's growth in one statement: what a chart and every calculation starts from. */
export async function getGrowth(db: Db, child: { familyId: string; id: string }): Promise<GrowthRecord> {
  const rows = await db.$queryRaw<{ profile: GrowthProfile | null; recorded: GrowthRecord["recorded"] }[]>`
    select
      (select ${profileObject} from growth_profiles g where g.family_id = ${child.familyId}::uuid and g.child_id = ${child.id}::uuid) as profile,
      (select coalesce(json_agg(${readingObject} order by r.taken_on, r.id), '[]')
        from readings r
        where r.family_id = ${child.familyId}::uuid and r.child_id = ${child.id}::uuid and r.withdrawn_at is null) as recorded`;
  return { profile: rows[0]?.profile ?? usualProfile, recorded: rows[0]?.recorded ?? [] };
}

/**
 * The growth of several children in one statement, by child. With `most`, the latest so many readings of each kind:
 * enough for their standing in words.
 */
export async function listGrowth(
  db: Db,
  childIds: readonly string[],
  most: number | null = null,
): Promise<ReadonlyMap<string, GrowthRecord>> {
  if (childIds.length === 0) return new Map();
  type ChildRow = { id: string; profile: GrowthProfile | null; recorded: GrowthRecord["recorded"] };
  const rows = await db.$queryRaw<ChildRow[]>`
    select c.id,
      (select ${profileObject} from growth_profiles g where g.family_id = c.family_id and g.child_id = c.id) as profile,
      (select coalesce(json_agg(${readingObject} order by r.taken_on, r.id), '[]')
        from unnest(enum_range(null::reading_kind)) as k (kind)
        cross join lateral (
          select * from readings r
          where r.family_id = c.family_id and r.child_id = c.id and r.kind = k.kind and r.withdrawn_at is null
          order by r.taken_on desc, r.id desc limit ${most}::int) r) as recorded
    from children c where c.id = any (${childIds}::uuid[])`;
  return new Map(
    rows.map(({ id, profile, recorded }) => [id, { profile: profile ?? usualProfile, recorded }]),
  );
}

/** The growth of a child that a list left out: one of whom nothing is open. */
export const unknownGrowth: GrowthRecord = { profile: usualProfile, recorded: [] };

/** A page of a child's readings, newest first, after `cursor` (the place the last page ended). */
export async function listHistory(
  db: Db,
  child: { familyId: string; id: string },
  filter: HistoryFilter,
  cursor: HistoryCursor | null,
  pageSize = 25,
): Promise<HistoryPage> {
  const rows = await db.$queryRaw<Row<ReadingRecord>[]>`
    select ${recordColumns} from readings r
    where r.family_id = ${child.familyId}::uuid and r.child_id = ${child.id}::uuid and r.withdrawn_at is null
      ${filter.kind ? Prisma.sql`and r.kind = ${filter.kind}::reading_kind` : Prisma.empty}
      ${filter.from ? Prisma.sql`and r.taken_on >= ${toUtcDate(filter.from)}::date` : Prisma.empty}
      ${filter.to ? Prisma.sql`and r.taken_on <= ${toUtcDate(filter.to)}::date` : Prisma.empty}
      ${cursor ? Prisma.sql`and (r.taken_on, r.id) < (${toUtcDate(cursor.takenOn)}::date, ${cursor.id}::uuid)` : Prisma.empty}
    order by r.taken_on desc, r.id desc limit ${pageSize + 1}`;
  const readings = dated<ReadingRecord>(rows).slice(0, pageSize);
  const last = readings.at(-1);
  return { readings, olderFrom: rows.length > pageSize && last ? `${last.takenOn}_${last.id}` : null };
}

/** What was measured at birth and is kept with the child, where a filter lets it through: it ends the history. */
export async function listAtBirth(
  db: Db,
  child: Parameters<typeof birthRecords>[0] & { readonly familyId: string },
  filter: HistoryFilter,
): Promise<ReadingRecord[]> {
  const day = await listHistory(db, child, { from: child.bornOn, to: child.bornOn }, null, 100);
  return matching(birthRecords(child, day.readings), filter);
}

/** One reading of a child, withdrawn ones among them when asked for; null when there is none for this person. */
export async function findReading(
  db: Db,
  childId: string,
  readingId: string,
): Promise<(ReadingRecord & { readonly isWithdrawn: boolean }) | null> {
  const rows = await db.$queryRaw<Row<ReadingRecord & { isWithdrawn: boolean }>[]>`
    select ${recordColumns}, r.withdrawn_at is not null as "isWithdrawn" from readings r
    where r.id = ${readingId}::uuid and r.child_id = ${childId}::uuid`;
  return dated<ReadingRecord & { isWithdrawn: boolean }>(rows)[0] ?? null;
}

/** Readings of a child by their ids, withdrawn ones among them, with whether they were changed since they were recorded. */
export async function listReadingsById(
  db: Db,
  childId: string,
  ids: readonly string[],
): Promise<(ReadingRecord & { readonly isWithdrawn: boolean; readonly isChanged: boolean })[]> {
  type Found = ReadingRecord & { isWithdrawn: boolean; isChanged: boolean };
  const rows = await db.$queryRaw<Row<Found>[]>`
    select ${recordColumns}, r.withdrawn_at is not null as "isWithdrawn", r.updated_at <> r.created_at as "isChanged" from readings r
    where r.id = any (${[...ids]}::uuid[]) and r.child_id = ${childId}::uuid`;
  return dated<Found>(rows);
}
