import { Prisma } from "#generated/prisma/client.ts";
import { addDays, type CalendarDate } from "#lib/kernel/dates.ts";
import type { Db } from "#lib/platform/db.ts";
import type { Entry, EntryContent } from "./core/entry.ts";
import type { GivenIntake } from "./core/given-intake.ts";
import { contentObject, entryObject, isoText } from "./entry-object/entry-object.ts";

export { entryObject } from "./entry-object/entry-object.ts";
export { getProfile } from "./profile/queries.ts";
export { runningTimers } from "./timers/queries.ts";

/** Whose diary it is. */
export type ChildKey = { readonly familyId: string; readonly id: string };

type Row = { readonly entry: Entry };

/** The entries of a day in their order, those without a time last; or of a stretch of it, from and to among them. */
export async function listDay(
  db: Db,
  child: ChildKey,
  day: CalendarDate,
  { fromMinute, toMinute }: { readonly fromMinute?: number; readonly toMinute?: number } = {},
): Promise<Entry[]> {
  const rows = await db.$queryRaw<Row[]>`
    select ${entryObject} as entry from diary_entries e
    where ${isOpenEntryOf(child)} and e.day = ${day}::date
      ${fromMinute === undefined ? Prisma.empty : Prisma.sql`and e.minute >= ${fromMinute}::int`}
      ${toMinute === undefined ? Prisma.empty : Prisma.sql`and e.minute <= ${toMinute}::int`}
    order by e.day, e.minute, e.id`;
  return rows.map(({ entry }) => entry);
}

/** What all entries of these days say, in no order. */
export async function listOfDays(
  db: Db,
  child: ChildKey,
  days: readonly CalendarDate[],
): Promise<EntryContent[]> {
  const rows = await db.$queryRaw<{ content: EntryContent }[]>`
    select ${contentObject} as content from diary_entries e
    where ${isOpenEntryOf(child)} and e.day = any (${[...days]}::date[])`;
  return rows.map(({ content }) => content);
}

/** A place of the diary: a minute of a day, null where only the day is known. */
export type DiaryMinute = { readonly day: CalendarDate; readonly minute: number | null };

/** The ids of the entries at these minutes, in no order. */
export async function listIdsAt(db: Db, child: ChildKey, minutes: readonly DiaryMinute[]): Promise<string[]> {
  if (minutes.length === 0) return [];
  const days = minutes.map(({ day }) => day);
  const rows = await db.$queryRaw<{ id: string }[]>`
    select e.id from diary_entries e
    where ${isOpenEntryOf(child)} and e.day = any (${days}::date[]) and exists (
      select from unnest(${days}::date[], ${minutes.map(({ minute }) => minute)}::int2[]) as m (day, minute)
      where m.day = e.day and m.minute is not distinct from e.minute)`;
  return rows.map(({ id }) => id);
}

export type FoundEntry = Entry & { readonly isWithdrawn: boolean };

/** One entry of a child, withdrawn ones among them; null when there is none for this person. */
export async function findEntry(db: Db, child: ChildKey, entryId: string): Promise<FoundEntry | null> {
  const [found] = await findEntriesById(db, child, [entryId]);
  return found ?? null;
}

/** Entries of a child by their ids, withdrawn ones among them, in no order. */
export async function findEntriesById(
  db: Db,
  child: ChildKey,
  ids: readonly string[],
): Promise<FoundEntry[]> {
  if (ids.length === 0) return [];
  const rows = await db.$queryRaw<{ entry: Entry; isWithdrawn: boolean }[]>`
    select ${entryObject} as entry, e.withdrawn_at is not null as "isWithdrawn" from diary_entries e
    where e.family_id = ${child.familyId}::uuid and e.child_id = ${child.id}::uuid and e.id = any (${[...ids]}::uuid[])`;
  return rows.map(({ entry, isWithdrawn }) => ({ ...entry, isWithdrawn }));
}

/** The latest entry of a child; with `medicated`, the latest that has medications. */
export async function lastEntry(
  db: Db,
  child: ChildKey,
  { medicated = false }: { readonly medicated?: boolean } = {},
): Promise<Entry | null> {
  const rows = await db.$queryRaw<Row[]>`
    select ${entryObject} as entry from diary_entries e
    where ${isOpenEntryOf(child)} ${medicated ? hasIntakes : Prisma.empty}
    order by e.day desc, e.minute desc nulls last, e.id desc limit 1`;
  return rows[0]?.entry ?? null;
}

const hasIntakes = Prisma.sql`and exists (select from diary_intakes i
  where i.family_id = e.family_id and i.child_id = e.child_id and i.entry_id = e.id)`;

/** What was given since a day, itself among them, and up to a day where one is given; the latest first. */
export async function recentIntakes(
  db: Db,
  child: ChildKey,
  sinceDay: CalendarDate,
  untilDay: CalendarDate = addDays(sinceDay, 36_525),
): Promise<GivenIntake[]> {
  // By entry, so that their lines are always looked up by its key and never all of the child's are gone through.
  const rows = await db.$queryRaw<{ given: GivenIntake[] }[]>`
    select (select coalesce(json_agg(json_build_object('entryId', e.id, 'medicineId', i.medicine_id, 'key', i.key, 'name', i.name,
        'day', e.day, 'minute', e.minute, 'at', ${isoText(Prisma.sql`e.at`)}, 'amount', i.amount, 'unit', i.unit,
        'perAmount', i.per_amount, 'perUnit', i.per_unit, 'count', i.count) order by i.place), '[]')
      from diary_intakes i where i.family_id = e.family_id and i.child_id = e.child_id and i.entry_id = e.id) as given
    from diary_entries e
    where ${isOpenEntryOf(child)} and e.day between ${sinceDay}::date and ${untilDay}::date
    order by e.day desc, e.minute desc nulls last, e.id desc`;
  return rows.flatMap(({ given }) => given);
}

const isOpenEntryOf = ({ familyId, id }: ChildKey) =>
  Prisma.sql`e.family_id = ${familyId}::uuid and e.child_id = ${id}::uuid and e.withdrawn_at is null`;
