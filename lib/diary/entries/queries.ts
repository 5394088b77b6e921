import { Prisma } from "#generated/prisma/client.ts";
import type { Db } from "#lib/platform/db.ts";
import type { Entry } from "../core/entry.ts";
import { type EntryCursor, type EntryFilter, writeEntryCursor } from "../core/entry-filter.ts";
import { ingredientsOfKey } from "../core/medicines/known-ingredients.ts";
import { type ChildKey, entryObject } from "../queries.ts";

export type EntryPage = { readonly entries: readonly Entry[]; readonly next: string | null };

/** A page of a child's entries, newest first, after `cursor` (the place the last page ended); those without a time end their day. */
export async function findEntries(
  db: Db,
  child: ChildKey,
  filter: EntryFilter,
  cursor: EntryCursor | null,
  pageSize = 30,
): Promise<EntryPage> {
  const keys = filter.medicine ? await keysWith(db, child, filter.medicine) : [];
  const rows = await db.$queryRaw<{ entry: Entry }[]>`
    select ${entryObject} as entry
    from ${source(child, filter, keys, cursor)}
    where e.family_id = ${child.familyId}::uuid and e.child_id = ${child.id}::uuid and e.withdrawn_at is null
      ${conditions(filter)}
      ${cursor ? after(cursor) : Prisma.empty}
    order by ${filter.medicine ? Prisma.sql`taken.day` : Prisma.sql`e.day`} desc, e.minute desc, e.id desc limit ${pageSize + 1}`;
  const entries = rows.slice(0, pageSize).map(({ entry }) => entry);
  const last = entries.at(-1);
  return { entries, next: rows.length > pageSize && last ? writeEntryCursor(last) : null };
}

/** Entries with a medication are found by it, in the order of its index: a rare one is not looked for in every entry. */
function source(
  child: ChildKey,
  filter: EntryFilter,
  keys: readonly string[],
  cursor: EntryCursor | null,
): Prisma.Sql {
  if (!filter.medicine) return Prisma.sql`diary_entries e`;
  const [key = filter.medicine, ...others] = keys;
  const isOne = others.length === 0 ? Prisma.sql`= ${key}` : Prisma.sql`= any(${keys}::text[])`;
  return Prisma.sql`(
      select distinct i.day, i.entry_id from diary_intakes i
      where i.family_id = ${child.familyId}::uuid and i.child_id = ${child.id}::uuid and i.key ${isOne}
        ${period(filter, Prisma.sql`i.day`)}
        ${cursor ? Prisma.sql`and i.day <= ${cursor.day}::date` : Prisma.empty}
      order by i.day desc, i.entry_id) taken
    join diary_entries e on e.id = taken.entry_id`;
}

function conditions({ fromMinute, toMinute, pain, painMatch, location, ...filter }: EntryFilter): Prisma.Sql {
  const level =
    painMatch === "exactly" ? Prisma.sql`and e.pain_max = ${pain}` : Prisma.sql`and e.pain_max >= ${pain}`;
  return Prisma.sql`${period(filter, Prisma.sql`e.day`)}
      ${fromMinute === undefined ? Prisma.empty : Prisma.sql`and e.minute >= ${fromMinute}`}
      ${toMinute === undefined ? Prisma.empty : Prisma.sql`and e.minute <= ${toMinute}`}
      ${pain === undefined ? Prisma.empty : level}
      ${location === undefined ? Prisma.empty : hurtAt(location)}`;
}

const hurtAt = (location: string) => Prisma.sql`and exists (
        select from diary_pains p
        where p.family_id = e.family_id and p.child_id = e.child_id and p.entry_id = e.id and p.location = ${location})`;

const period = ({ from, to }: EntryFilter, day: Prisma.Sql) =>
  Prisma.sql`${from ? Prisma.sql`and ${day} >= ${from}::date` : Prisma.empty}
      ${to ? Prisma.sql`and ${day} <= ${to}::date` : Prisma.empty}`;

/** An entry without a time stands before the others of its day when the newest come first. */
function after({ day, minute, id }: EntryCursor): Prisma.Sql {
  const sameDay =
    minute === null
      ? Prisma.sql`(e.minute is not null or e.id < ${id}::uuid)`
      : Prisma.sql`(e.minute, e.id) < (${minute}::smallint, ${id}::uuid)`;
  return Prisma.sql`and e.day <= ${day}::date and (e.day < ${day}::date or ${sameDay})`;
}

/** Every key that something was given to a child under, each found by one look into the index. */
const givenKeys = (child: ChildKey) => Prisma.sql`keys as (
      (select i.key from diary_intakes i where i.family_id = ${child.familyId}::uuid and i.child_id = ${child.id}::uuid order by i.key limit 1)
      union all
      select (select i.key from diary_intakes i where i.family_id = ${child.familyId}::uuid and i.child_id = ${child.id}::uuid and i.key > keys.key
        order by i.key limit 1)
      from keys where keys.key is not null)`;

/** The keys under which a medication was given: its own, and those of products that have it with something else. */
async function keysWith(db: Db, child: ChildKey, medicine: string): Promise<string[]> {
  const rows = await db.$queryRaw<{ key: string | null }[]>`
    with recursive ${givenKeys(child)} select key from keys where key is not null`;
  return rows
    .flatMap(({ key }) => key ?? [])
    .filter((key) => key === medicine || ingredientsOfKey(key).includes(medicine));
}

/** The medications that were ever given to a child, by the name used last, those given most lately first. */
export async function listTaken(db: Db, child: ChildKey): Promise<{ key: string; name: string }[]> {
  return db.$queryRaw<{ key: string; name: string }[]>`
    with recursive ${givenKeys(child)}
    select latest.key, latest.name from keys, lateral (
      select i.key, i.name, i.day from diary_intakes i join diary_entries e on e.id = i.entry_id and e.withdrawn_at is null
      where i.family_id = ${child.familyId}::uuid and i.child_id = ${child.id}::uuid and i.key = keys.key
      order by i.day desc, i.entry_id limit 1) latest
    order by latest.day desc, latest.key`;
}
