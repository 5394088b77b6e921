import { Prisma } from "#generated/prisma/client.ts";
import type { CalendarDate } from "#lib/kernel/dates.ts";
import type { Place } from "../core/trends/trend-record.ts";
import type { ChildKey } from "../queries.ts";

/** From a day to a day, both included. */
export type Days = { readonly from: CalendarDate; readonly to: CalendarDate };

/** That an entry `e` is one of a child's days, and stands. */
export const entriesOf = ({ familyId, id }: ChildKey, { from, to }: Days) =>
  Prisma.sql`e.family_id = ${familyId}::uuid and e.child_id = ${id}::uuid and e.day between ${from}::date and ${to}::date
    and e.withdrawn_at is null`;

/** That a line belongs to the entry `e`. */
export const ofEntry = (line: Prisma.Sql) =>
  Prisma.sql`${line}.family_id = e.family_id and ${line}.child_id = e.child_id and ${line}.entry_id = e.id`;

/** The pains of a period that have a figure, with the day and minute of their entry. */
export const painsOf = (child: ChildKey, days: Days) => Prisma.sql`
  pains as materialized (
    select p.entry_id, p.location, case when p.location = 'other' then p.name end as name, p.high, p.mean, e.day, e.minute
    from diary_entries e join diary_pains p on ${ofEntry(Prisma.sql`p`)}
    where ${entriesOf(child, days)} and e.pain_max is not null and p.high is not null)`;

/** A place that the list does not have is one by its name, however it is capitalised. */
export const places = Prisma.sql`
  (select coalesce(json_agg(json_build_object('location', b.location, 'name', b.name, 'days', b.days, 'entries', b.entries,
      'mean', b.mean, 'max', b.high) order by b.days desc, b.location), '[]')
    from (select location, min(name) as name, count(distinct day)::int as days, count(distinct entry_id)::int as entries,
      avg(mean) as mean, max(high) as high from pains group by location, lower(name)) b)`;

/** That a pain is at a place, which is named as `places` names it. */
const atPlace = ({ location, name }: Place) =>
  Prisma.sql`location = ${location} and lower(coalesce(name, '')) = ${name ?? ""}`;

/** The days and timed levels of one place; or the entries' own levels where none is asked for. */
export const levelsOf = (child: ChildKey, days: Days, place: Place | null) =>
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
export const namesOf = (child: ChildKey, days: Days, table: Prisma.Sql) => Prisma.sql`
  (select coalesce(json_agg(json_build_object('key', n.key, 'name', n.name) order by n.key), '[]')
    from (select distinct on (l.key) l.key, l.name from diary_entries e join ${table} l on ${ofEntry(Prisma.sql`l`)}
      where ${entriesOf(child, days)} order by l.key, e.day desc, e.minute desc nulls last, e.id desc) n)`;

/** The first day on which anything was ever written. */
export const firstDayOf = ({ familyId, id }: ChildKey) => Prisma.sql`
  (select min(f.day)::text from diary_days f where f.family_id = ${familyId}::uuid and f.child_id = ${id}::uuid) as "firstDay"`;

/** How many entries tell of pain, or of pain at one place, without a figure. */
export const inWordsOf = (child: ChildKey, days: Days, place: Place | null) => Prisma.sql`
  (select count(distinct entry_id)::int from (
    select p.entry_id, p.location, case when p.location = 'other' then p.name end as name
    from diary_entries e join diary_pains p on ${ofEntry(Prisma.sql`p`)}
    where ${entriesOf(child, days)} and p.high is null ${place ? Prisma.empty : Prisma.sql`and e.pain_max is null`}) w
    ${place ? Prisma.sql`where ${atPlace(place)}` : Prisma.empty}) as "inWords"`;

/** The lines that `namesOf` can be asked about. */
export const intakes = Prisma.sql`diary_intakes`;
export const activities = Prisma.sql`diary_activities`;
