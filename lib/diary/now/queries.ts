import { Prisma } from "#generated/prisma/client.ts";
import type { CalendarDate } from "#lib/kernel/dates.ts";
import type { Db } from "#lib/platform/db.ts";
import type { Entry } from "../core/entry.ts";
import { type Habits, habitsOf } from "../core/habits.ts";
import type { Timer } from "../core/timer.ts";
import { entryObject, isoText } from "../entry-object/entry-object.ts";
import type { ChildKey } from "../queries.ts";

/** So many entries tell what a family usually writes. */
const ENTRIES = 60;

/** What a family lately wrote of a child, since a day. */
export async function findHabits(db: Db, child: ChildKey, since: CalendarDate): Promise<Habits> {
  const rows = await db.$queryRaw<{ entry: Entry }[]>`
    select ${entryObject} as entry from diary_entries e
    where e.family_id = ${child.familyId}::uuid and e.child_id = ${child.id}::uuid and e.withdrawn_at is null and e.day >= ${since}::date
    order by e.day desc, e.minute desc nulls last, e.id desc limit ${ENTRIES}`;
  return habitsOf(rows.map(({ entry }) => entry));
}

/** The last day before another on which something is written; null where there is none. */
export async function findDayBefore(
  db: Db,
  child: ChildKey,
  day: CalendarDate,
): Promise<CalendarDate | null> {
  const rows = await db.$queryRaw<{ day: CalendarDate }[]>`
    select d.day::text from diary_days d
    where d.family_id = ${child.familyId}::uuid and d.child_id = ${child.id}::uuid and d.day < ${day}::date and d.entries > 0
    order by d.day desc limit 1`;
  return rows[0]?.day ?? null;
}

/** What is last written of a child, and what is going on. */
export type Glance = { readonly last: Entry | null; readonly timers: readonly Timer[] };

export const unknownGlance: Glance = { last: null, timers: [] };

/** A glance at the diaries of several children, by child, in one statement. */
export async function listGlances(db: Db, childIds: readonly string[]): Promise<ReadonlyMap<string, Glance>> {
  if (childIds.length === 0) return new Map();
  const rows = await db.$queryRaw<(Glance & { childId: string })[]>`
    select c.id as "childId",
      (select ${entryObject} from diary_entries e
        where e.family_id = c.family_id and e.child_id = c.id and e.withdrawn_at is null
        order by e.day desc, e.minute desc nulls last, e.id desc limit 1) as last,
      (select coalesce(json_agg(json_build_object('id', t.id, 'kind', t.kind, 'name', t.name, 'startedAt', ${isoText(startedAt)},
          'startedBy', null) order by t.started_at, t.id), '[]') from diary_timers t
        where t.family_id = c.family_id and t.child_id = c.id and t.stopped_at is null) as timers
    from children c where c.id = any (${[...childIds]}::uuid[])`;
  return new Map(rows.map(({ childId, last, timers }) => [childId, { last, timers }]));
}

const startedAt = Prisma.sql`t.started_at`;
