import { Prisma } from "#generated/prisma/client.ts";
import type { CalendarDate } from "#lib/kernel/dates.ts";
import type { Db } from "#lib/platform/db.ts";
import type { AssessedChild, JudgedRecord } from "../core/assess-record.ts";
import type { DecisionRecord } from "../core/dose-record.ts";

/** What is due follows from this and the day alone. */
export type DueInputs = AssessedChild & JudgedRecord;

/** All of that of the child `c`, as one JSON object; days leave the database as "YYYY-MM-DD". */
export const inputsOfChild = Prisma.sql`json_build_object('bornOn', c.born_on, 'sex', c.sex,
  'doses', (select coalesce(json_agg(json_build_object('id', d.id, 'givenOn', d.given_on, 'precision', d.precision, 'cvx', d.cvx,
      'mvx', d.mvx, 'flaw', d.flaw, 'expiresOn', d.expires_on) order by d.given_on, d.created_at, d.id), '[]')
    from doses d where d.family_id = c.family_id and d.child_id = c.id and d.withdrawn_at is null),
  'profile', json_build_object('observations', coalesce((select s.observations from vaccination_profiles s
    where s.family_id = c.family_id and s.child_id = c.id), '[]')))`;

/** What a child's due dates follow from; null when, for this person, there is no such child. */
export async function findInputs(
  db: Db,
  child: { readonly familyId: string; readonly id: string },
): Promise<DueInputs | null> {
  const rows = await db.$queryRaw<{ inputs: DueInputs }[]>`
    select ${inputsOfChild} as inputs from children c
    where c.family_id = ${child.familyId}::uuid and c.id = ${child.id}::uuid`;
  return rows[0]?.inputs ?? null;
}

/** A child whose due dates are of yesterday, or were never computed; `print` is the fingerprint of `inputs`. */
export type StaleChild = {
  readonly familyId: string;
  readonly childId: string;
  readonly inputs: DueInputs;
  readonly print: string;
  readonly today: CalendarDate;
};

/**
 * A page of the children whose due dates were not computed on the day it now is where their family lives, by id, after `after`. For the
 * steward. Children put away are left out, and those of families that have taken their consent back: nothing new is stored of them.
 */
export async function listStale(
  db: Db,
  now: Date,
  after: string | null,
  most: number,
): Promise<StaleChild[]> {
  return db.$queryRaw<StaleChild[]>`
    select stale.family_id as "familyId", stale.id as "childId", stale.today::text, i.inputs, md5(i.inputs::text) as print
    from (
      select c.*, (${now}::timestamptz at time zone f.time_zone)::date as today
      from children c join families f on f.id = c.family_id
      where c.archived_at is null and (${after}::uuid is null or c.id > ${after}::uuid)
        and exists (select from consents a where a.family_id = c.family_id and a.kind = 'record' and a.withdrawn_at is null)
        and not exists (
          select from due_vaccines d
          where d.family_id = c.family_id and d.child_id = c.id
            and d.computed_on >= (${now}::timestamptz at time zone f.time_zone)::date)
      order by c.id limit ${most}) stale
    cross join lateral (select ${inputsOfChild} as inputs from (select stale.*) c) i
    order by stale.id`;
}

/** A vaccine group open for a child, as it was last computed, with what the family decided about it. */
export type DueVaccine = {
  readonly familyId: string;
  readonly childId: string;
  readonly childName: string;
  readonly vaccineGroup: string;
  readonly status: "not-complete";
  readonly doseNumber: number | null;
  readonly earliest: CalendarDate;
  readonly recommended: CalendarDate;
  readonly pastDue: CalendarDate | null;
  readonly computedOn: CalendarDate;
  readonly decision: Pick<DecisionRecord, "kind" | "untilOn"> | null;
};

type Within = { readonly familyId?: string; readonly childId?: string; readonly until?: CalendarDate };

/**
 * What is due for the children a person may see, or of one family or child, recommended by `until` (all of it without), the longest due
 * first. Children put away are left out. Where it stands on a day, `statusOf` says.
 */
export async function listDue(db: Db, { familyId, childId, until }: Within = {}): Promise<DueVaccine[]> {
  const only = (column: Prisma.Sql, id?: string) =>
    id ? Prisma.sql`and ${column} = ${id}::uuid` : Prisma.empty;
  return db.$queryRaw<DueVaccine[]>`
    select c.family_id as "familyId", c.id as "childId", c.name as "childName", d.vaccine_group as "vaccineGroup",
      d.status, d.dose_number as "doseNumber", d.earliest::text, d.recommended::text, d.past_due::text as "pastDue",
      d.computed_on::text as "computedOn", v.decision
    from children c
    join due_vaccines d on d.family_id = c.family_id and d.child_id = c.id
    left join lateral (
      select json_build_object('kind', v.kind, 'untilOn', v.until_on) as decision from vaccine_decisions v
      where v.family_id = c.family_id and v.child_id = c.id and v.vaccine_group = d.vaccine_group and v.withdrawn_at is null
      order by v.created_at desc, v.id desc limit 1) v on true
    where c.archived_at is null and d.status = 'not-complete' and d.recommended is not null
      ${until ? Prisma.sql`and d.recommended <= ${until}::date` : Prisma.empty}
      ${only(Prisma.sql`c.family_id`, familyId)} ${only(Prisma.sql`c.id`, childId)}
    order by d.recommended, c.id, d.vaccine_group`;
}
