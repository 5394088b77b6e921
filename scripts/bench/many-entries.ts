import type pg from "pg";

/** What the generated diaries are made of; the medications and levels recur as in a long illness. */
export const ENTRIES_A_CHILD = 5000;
const DAYS = 365;

/**
 * Fills the diaries of so many children, the `first` among them, with `ENTRIES_A_CHILD` entries each over the last year: a level of pain at one place, and in every
 * second entry a medication. Figures are drawn from the entry's own number, so the same table is made each time. All children's entries are
 * written together in the order of their moments, and their ids are in that order too, as when families write: the lines of one child lie
 * far apart. References are not checked row by row while it is filled: the client is the owner of the tables.
 */
export async function writeManyEntries(
  client: pg.Client,
  children: number,
  first: readonly string[],
): Promise<number> {
  const references = await dropReferences(client);
  await client.query("set synchronous_commit = off");
  await client.query("set role nestling_steward");
  await client.query(
    `
    create temporary table chosen as
    select c.family_id, c.id as child_id, row_number() over (order by c.id = any ($1::uuid[]) desc, c.family_id, c.id) as place,
      (select m.person_id from memberships m where m.family_id = c.family_id limit 1) as person_id
    from children c order by c.id = any ($1::uuid[]) desc, c.family_id, c.id limit ${children}`,
    [first],
  );
  const step = 5;
  for (let ago = DAYS; ago > 0; ago -= step) {
    for (const table of [entries, pains, intakes, days]) await client.query(table, [ago - 1, ago - 1 - step]);
  }
  const { rows } = await client.query("select count(*)::int as count from diary_entries");
  await client.query("reset role");
  for (const add of references) await client.query(add);
  await client.query("vacuum (analyze) diary_entries, diary_pains, diary_intakes, diary_days");
  return rows[0].count;
}

/** Takes the references of the diary's tables away; answers what puts them back, unchecked for the rows that are there by then. */
async function dropReferences(client: pg.Client): Promise<string[]> {
  const { rows } = await client.query(`
    select conrelid::regclass::text as name, conname, pg_get_constraintdef(oid) as def from pg_constraint
    where contype = 'f' and conrelid in ('diary_entries'::regclass, 'diary_pains'::regclass, 'diary_intakes'::regclass)`);
  for (const { name, conname } of rows) await client.query(`alter table ${name} drop constraint ${conname}`);
  return rows.map(
    ({ name, conname, def }) => `alter table ${name} add constraint ${conname} ${def} not valid`,
  );
}

/** The number of the first entry of a day, so many days before today. */
const firstOf = (daysAgo: string) => `ceil((${daysAgo}) * ${ENTRIES_A_CHILD} / ${DAYS}.0)::int`;

/**
 * The entries of the days up to `$1` and after `$2` days ago. An entry's id is of version 7, its moment first, and follows from that and
 * from its child's and its own number: the other tables find it without a look.
 */
const numbered = `
  chosen c cross join lateral (
    with drawn as (
      select n, current_date - n * ${DAYS} / ${ENTRIES_A_CHILD} as day, (n * 7919 + c.place * 104729) % 1440 as minute, (n * 31 + c.place) % 11 as level
      from generate_series(${firstOf("$2::int + 1")}, ${firstOf("$1::int + 1")} - 1) as n),
    timed as (select *, day + minute * interval '1 minute' as at, md5(c.child_id::text || n) as digits from drawn)
    select *, (lpad(to_hex((extract(epoch from at) * 1000)::bigint), 12, '0') || '7' || left(digits, 3) || '8' || right(digits, 15))::uuid as id
    from timed) e
  where true`;

const entries = `
  insert into diary_entries (id, family_id, child_id, day, minute, zone, at, pain_max, pain_mean, recorded_by)
  select e.id, c.family_id, c.child_id, e.day, e.minute, 'UTC', e.at, e.level, e.level, c.person_id
  from ${numbered}
  order by e.at`;

const pains = `
  insert into diary_pains (family_id, child_id, entry_id, place, location, text, levels, low, high, mean)
  select c.family_id, c.child_id, e.id, 1, (array['head', 'lower-back', 'left-knee', 'chest'])[1 + e.n % 4], e.level::text, array[e.level]::float8[],
    e.level, e.level, e.level
  from ${numbered}
  order by e.at`;

const intakes = `
  insert into diary_intakes (family_id, child_id, entry_id, place, key, name, text, amount, unit, day, at)
  select c.family_id, c.child_id, e.id, 1, d.key, d.key, '5mg', 5, 'mg', e.day, e.at
  from ${numbered.replace("where true", "cross join lateral (select (array['paracetamol', 'ibuprofen', 'oxycodone', 'journavx'])[1 + e.n % 7 % 4] as key) d where e.n % 2 = 0")}
  order by e.at`;

const days = `
  insert into diary_days (family_id, child_id, day, entries, pain_max, pain_mean, pain_times, intakes)
  select c.family_id, c.child_id, e.day, count(*), max(e.level), avg(e.level), count(*), count(*) filter (where e.n % 2 = 0)
  from ${numbered}
  group by c.family_id, c.child_id, e.day`;
