import { Prisma } from "#generated/prisma/client.ts";
import type { Db } from "#lib/platform/db.ts";
import type { Entry } from "../core/entry.ts";
import type { BodyRecord, HelpRecord, Place, TrendRecord, YearRecord } from "../core/trends/trend-record.ts";
import { type ChildKey, entryObject } from "../queries.ts";
import {
  activities,
  type Days,
  entriesOf,
  firstDayOf,
  intakes,
  inWordsOf,
  levelsOf,
  namesOf,
  ofEntry,
  painsOf,
  places,
} from "./trends.ts";

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
      ${levelsOf(child, days, place)}, ${places} as places, ${inWordsOf(child, days, place)}, ${namesOf(child, days, intakes)} as medicines`;
  const { dayStart = 0, ...told } = rows[0]!;
  return { ...told, dayStart: dayStart ?? 0 };
}

/** Where it hurt over a period, in one statement. */
export async function getBody(db: Db, child: ChildKey, days: Days): Promise<BodyRecord> {
  const rows = await db.$queryRaw<BodyRecord[]>`
    with ${painsOf(child, days)}
    select ${places} as places, ${inWordsOf(child, days, null)}, count(distinct day)::int as days,
      count(distinct entry_id)::int as entries from pains`;
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

/** Every level at a place, medication and activity of a period that has a time, in one statement. */
export async function getHelps(db: Db, child: ChildKey, days: Days): Promise<HelpRecord> {
  const rows = await db.$queryRaw<HelpRecord[]>`
    select
      (select coalesce(json_agg(json_build_array(${minuteOf}, p.location, p.name, p.mean) order by e.at, p.location), '[]')
        from diary_entries e join diary_pains p on ${ofEntry(Prisma.sql`p`)}
        where ${entriesOf(child, days)} and e.at is not null and e.pain_mean is not null and p.mean is not null) as pains,
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
