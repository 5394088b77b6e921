import { Prisma } from "#generated/prisma/client.ts";
import type { CalendarDate } from "#lib/kernel/dates.ts";
import type { Db } from "#lib/platform/db.ts";
import type { Entry } from "../core/entry.ts";
import type { BodyRecord, HelpRecord, TrendRecord, YearRecord } from "../core/trends/trend-record.ts";
import { type ChildKey, entryObject } from "../queries.ts";

type Days = { readonly from: CalendarDate; readonly to: CalendarDate };
type Place = { readonly location: string; readonly name: string | null };

const entriesOf = ({ familyId, id }: ChildKey, { from, to }: Days) =>
  Prisma.sql`e.family_id = ${familyId}::uuid and e.child_id = ${id}::uuid and e.day between ${from}::date and ${to}::date
    and e.withdrawn_at is null`;

const ofEntry = (line: Prisma.Sql) =>
  Prisma.sql`${line}.family_id = e.family_id and ${line}.child_id = e.child_id and ${line}.entry_id = e.id`;

/** The pains of a period that have a figure, with the day and minute of their entry. */
const painsOf = (child: ChildKey, days: Days) => Prisma.sql`
  pains as materialized (
    select p.entry_id, p.location, case when p.location = 'other' then p.name end as name, p.high, p.mean, e.day, e.minute
    from diary_entries e join diary_pains p on ${ofEntry(Prisma.sql`p`)}
    where ${entriesOf(child, days)} and e.pain_max is not null and p.high is not null)`;

/** A place that the list does not have is one by its name, however it is capitalised. */
const places = Prisma.sql`
  (select coalesce(json_agg(json_build_object('location', b.location, 'name', b.name, 'days', b.days, 'entries', b.entries,
      'mean', b.mean, 'max', b.high) order by b.days desc, b.location), '[]')
    from (select location, min(name) as name, count(distinct day)::int as days, count(distinct entry_id)::int as entries,
      avg(mean) as mean, max(high) as high from pains group by location, lower(name)) b)`;

const atPlace = ({ location, name }: Place) =>
  Prisma.sql`location = ${location} and lower(coalesce(name, '')) = ${name ?? ""}`;

/** The days and timed levels of one place; or the entries' own levels where none is asked for. */
const levelsOf = (child: ChildKey, days: Days, place: Place | null) =>
  place
    ? Prisma.sql`
      (select coalesce(json_agg(json_build_object('minute', minute, 'level', mean)), '[]') from pains
        where ${atPlace(place)} and minute is not null) as levels,
      (select coalesce(json_agg(json_build_object('day', d.day, 'max', d.high, 'mean', d.mean) order by d.day), '[]')
        from (select day, max(high) as high, avg(mean) as mean from pains where ${atPlace(place)} group by day) d) as "placeDays"`
    : Prisma.sql`
      (select coalesce(json_agg(json_build_object('minute', e.minute, 'level', e.pain_mean)), '[]') from diary_entries e
        where ${entriesOf(child, days)} and e.pain_mean is not null and e.minute is not null) as levels,
      null as "placeDays"`;

/** What each medication or activity of a period was last called. */
const namesOf = (child: ChildKey, days: Days, table: Prisma.Sql) => Prisma.sql`
  (select coalesce(json_agg(json_build_object('key', n.key, 'name', n.name) order by n.key), '[]')
    from (select distinct on (l.key) l.key, l.name from diary_entries e join ${table} l on ${ofEntry(Prisma.sql`l`)}
      where ${entriesOf(child, days)} order by l.key, e.day desc, e.minute desc nulls last, e.id desc) n)`;

const firstDayOf = ({ familyId, id }: ChildKey) => Prisma.sql`
  (select min(f.day)::text from diary_days f where f.family_id = ${familyId}::uuid and f.child_id = ${id}::uuid) as "firstDay"`;

const intakes = Prisma.sql`diary_intakes`;
const activities = Prisma.sql`diary_activities`;

/** What the entries of a period say of pain, by hour and place, in one statement; the days' summaries say the rest. */
export async function getTrends(
  db: Db,
  child: ChildKey,
  days: Days,
  place: Place | null,
): Promise<TrendRecord> {
  const rows = await db.$queryRaw<(Omit<TrendRecord, "dayStart"> & { dayStart: number | null })[]>`
    with ${painsOf(child, days)}
    select (select day_start from diary_profiles where family_id = ${child.familyId}::uuid and child_id = ${child.id}::uuid) as "dayStart",
      ${firstDayOf(child)},
      ${levelsOf(child, days, place)}, ${places} as places, ${namesOf(child, days, intakes)} as medicines`;
  const { dayStart = 0, ...told } = rows[0]!;
  return { ...told, dayStart: dayStart ?? 0 };
}

/** Where it hurt over a period, in one statement. */
export async function getBody(db: Db, child: ChildKey, days: Days): Promise<BodyRecord> {
  const rows = await db.$queryRaw<BodyRecord[]>`
    with ${painsOf(child, days)}
    select ${places} as places, count(distinct day)::int as days, count(distinct entry_id)::int as entries from pains`;
  return rows[0]!;
}

/** The entries of some days whole, for a look by the clock; in one statement. */
export async function listEntries(db: Db, child: ChildKey, days: Days): Promise<Entry[]> {
  const rows = await db.$queryRaw<{ entry: Entry }[]>`
    select ${entryObject} as entry from diary_entries e where ${entriesOf(child, days)} order by e.day, e.minute, e.id`;
  return rows.map(({ entry }) => entry);
}

const minuteOf = Prisma.sql`floor(extract(epoch from e.at) / 60)::int8`;

const timedKeys = (child: ChildKey, days: Days, table: Prisma.Sql, more = Prisma.empty) => Prisma.sql`
  (select coalesce(json_agg(json_build_array(${minuteOf}, l.key ${more}) order by e.at), '[]')
    from diary_entries e join ${table} l on ${ofEntry(Prisma.sql`l`)} where ${entriesOf(child, days)} and e.at is not null)`;

/** Every level, medication and activity of a period that has a time, in one statement. */
export async function getHelps(db: Db, child: ChildKey, days: Days): Promise<HelpRecord> {
  const rows = await db.$queryRaw<HelpRecord[]>`
    select
      (select coalesce(json_agg(json_build_array(${minuteOf}, e.pain_mean) order by e.at), '[]') from diary_entries e
        where ${entriesOf(child, days)} and e.at is not null and e.pain_mean is not null) as levels,
      ${timedKeys(child, days, intakes)} as intakes,
      ${timedKeys(child, days, activities, Prisma.sql`, l.minutes`)} as activities,
      json_build_object('medicines', ${namesOf(child, days, intakes)}, 'activities', ${namesOf(child, days, activities)}) as names`;
  return rows[0]!;
}

/** The days of a year on which something was written, and the first of all, in one statement that reads the days' summaries alone. */
export async function getYear(db: Db, { familyId, id }: ChildKey, year: number): Promise<YearRecord> {
  const [from, to] = [`${year}-01-01`, `${year}-12-31`];
  const rows = await db.$queryRaw<YearRecord[]>`
    select
      (select coalesce(json_agg(json_build_object('day', d.day, 'entries', d.entries, 'painMax', d.pain_max) order by d.day), '[]')
        from diary_days d where d.family_id = ${familyId}::uuid and d.child_id = ${id}::uuid and d.entries > 0
          and d.day between ${from}::date and ${to}::date) as days,
      ${firstDayOf({ familyId, id })}`;
  return rows[0]!;
}
