import { Prisma } from "#generated/prisma/client.ts";
import { type CalendarDate, toCalendarDate, toUtcDate } from "#lib/kernel/dates.ts";
import type { Db } from "#lib/platform/db.ts";
import type { HistoryCursor, HistoryFilter, HistoryPage } from "./core/history.ts";
import type { Reading } from "./core/reading.ts";
import type { ReadingRecord } from "./core/reading-record.ts";

const recordColumns = Prisma.sql`
  r.id, r.child_id as "childId", r.kind::text, r.value, r.posture::text, r.taken_on as "takenOn", r.typed_value as "typedValue",
  r.typed_unit as "typedUnit", r.source::text, r.device, r.note, r.estimated,
  (select p.name from persons p where p.id = r.recorded_by) as "recordedBy"`;

type Row<T> = Omit<T, "takenOn"> & { takenOn: Date };

function dated<T extends { takenOn: CalendarDate }>(rows: Row<T>[]): T[] {
  return rows.map((row) => ({ ...row, takenOn: toCalendarDate(row.takenOn) })) as unknown as T[];
}

/** All readings of a child, oldest first: what a chart and every calculation starts from. */
export async function listReadings(
  db: Db,
  child: { familyId: string; id: string },
): Promise<(Reading & { readonly estimated: boolean })[]> {
  const rows = await db.$queryRaw<Row<Reading & { estimated: boolean }>[]>`
    select r.id, r.kind::text, r.value, r.posture::text, r.taken_on as "takenOn", r.estimated
    from readings r
    where r.family_id = ${child.familyId}::uuid and r.child_id = ${child.id}::uuid and r.withdrawn_at is null
    order by r.taken_on, r.id`;
  return dated(rows);
}

/** The latest `most` readings of each kind for several children, oldest first: enough for their standing in words. */
export async function listLatestReadings(
  db: Db,
  childIds: readonly string[],
  most: number,
): Promise<(Reading & { readonly childId: string; readonly estimated: boolean })[]> {
  const rows = await db.$queryRaw<Row<Reading & { childId: string; estimated: boolean }>[]>`
    select r.id, r.child_id as "childId", r.kind::text, r.value, r.posture::text, r.taken_on as "takenOn", r.estimated
    from children c
    cross join unnest(enum_range(null::reading_kind)) as k (kind)
    cross join lateral (
      select * from readings r
      where r.family_id = c.family_id and r.child_id = c.id and r.kind = k.kind and r.withdrawn_at is null
      order by r.taken_on desc, r.id desc limit ${most}) r
    where c.id = any (${childIds}::uuid[])
    order by r.taken_on, r.id`;
  return dated(rows);
}

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
