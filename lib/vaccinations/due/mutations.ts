import { Prisma } from "#generated/prisma/client.ts";
import type { Db } from "#lib/platform/db.ts";
import type { ComputedDue } from "./core/due-rows.ts";
import { inputsOfChild } from "./queries.ts";

/** What one server computes for a child at a time; every writer of due_vaccines holds it until its transaction ends. */
const turnOf = Prisma.sql`hashtextextended('nestling.due.' || id, 0)`;

/** Waits for the turn to compute what is due for a child. What is read afterwards has all that was stored before. */
export async function holdDue(db: Db, childId: string): Promise<void> {
  await db.$queryRaw`select pg_advisory_xact_lock(${turnOf}) from (values (${childId}::text)) as child (id)`;
}

/** Takes the turn for those of the children that nobody is just changing; answers which. */
export async function tryHoldDue(db: Db, childIds: readonly string[]): Promise<ReadonlySet<string>> {
  const rows = await db.$queryRaw<{ id: string }[]>`
    select id from unnest(${[...childIds]}::text[]) as child (id) where pg_try_advisory_xact_lock(${turnOf})`;
  return new Set(rows.map(({ id }) => id));
}

/** The columns that a computation sets; one that would not change them leaves the row untouched. */
const values = (table: "d" | "excluded") =>
  Prisma.sql([
    `${table}.status, ${table}.dose_number, ${table}.earliest, ${table}.recommended, ${table}.past_due, ${table}.computed_on`,
  ]);

/**
 * Keeps what was computed, in one statement. A child whose record has changed since it was read is passed over. A vaccine group that
 * is no longer forecast for a child stays, as not recommended.
 */
export async function storeDue(db: Db, computed: readonly ComputedDue[]): Promise<number> {
  const rows = computed.flatMap(({ childId, rows }) => rows.map((row) => ({ childId, ...row })));
  return db.$executeRaw`
    with computed as (
      select * from unnest(${computed.map((each) => each.familyId)}::uuid[], ${computed.map((each) => each.childId)}::uuid[],
        ${computed.map((each) => each.computedOn)}::date[], ${computed.map((each) => each.inputs)}::text[])
        as computed (family_id, child_id, computed_on, inputs)),
    standing as (
      select k.family_id, k.child_id, k.computed_on
      from computed k join children c on c.family_id = k.family_id and c.id = k.child_id
      where k.inputs is null or k.inputs = md5(${inputsOfChild}::text)),
    given as (
      select s.family_id, s.computed_on, g.*
      from unnest(${rows.map((row) => row.childId)}::uuid[], ${rows.map((row) => row.vaccineGroup)}::text[],
        ${rows.map((row) => row.status)}::text[], ${rows.map((row) => row.doseNumber)}::int[],
        ${rows.map((row) => row.earliest)}::date[], ${rows.map((row) => row.recommended)}::date[],
        ${rows.map((row) => row.pastDue)}::date[])
        as g (child_id, vaccine_group, status, dose_number, earliest, recommended, past_due)
      join standing s on s.child_id = g.child_id),
    gone as (
      update due_vaccines d set status = 'not-recommended', dose_number = null, earliest = null, recommended = null, past_due = null,
        computed_on = s.computed_on
      from (select g.family_id, g.child_id, g.computed_on, array_agg(g.vaccine_group) as groups from given g group by 1, 2, 3) s
      where d.family_id = s.family_id and d.child_id = s.child_id and d.vaccine_group <> all (s.groups)
        and (${values("d")}) is distinct from ('not-recommended', null::int, null::date, null::date, null::date, s.computed_on))
    insert into due_vaccines as d (family_id, child_id, vaccine_group, status, dose_number, earliest, recommended, past_due, computed_on)
    select family_id, child_id, vaccine_group, status, dose_number, earliest, recommended, past_due, computed_on from given
    on conflict (family_id, child_id, vaccine_group) do update
      set (status, dose_number, earliest, recommended, past_due, computed_on) = row (${values("excluded")})
      where (${values("d")}) is distinct from (${values("excluded")})`;
}

/** Forgets what was due for children put away, and of families that have taken their consent back. For the steward. */
export async function clearDue(db: Db, most: number): Promise<number> {
  return db.$executeRaw`
    delete from due_vaccines d using (
      select c.family_id, c.id from children c
      where (c.archived_at is not null or not exists (
          select from consents a where a.family_id = c.family_id and a.kind = 'record' and a.withdrawn_at is null))
        and exists (select from due_vaccines k where k.family_id = c.family_id and k.child_id = c.id)
      limit ${most}) gone
    where d.family_id = gone.family_id and d.child_id = gone.id`;
}
