import { Prisma } from "#generated/prisma/client.ts";
import { getChild } from "#lib/families/queries.ts";
import { todayIn } from "#lib/kernel/dates.ts";
import { newId } from "#lib/kernel/ids.ts";
import type { Db } from "#lib/platform/db.ts";
import { visitsOf } from "#lib/vaccinations/batch/core/visits.ts";
import { updateDue } from "#lib/vaccinations/due/due.ts";
import { insertDoses, type NewDose } from "#lib/vaccinations/mutations.ts";
import type { NewRow, Place, Stored } from "../views.ts";
import type { DecisionRow, DoseRow, ReactionRow, VaccinationRow } from "./core/vaccination-row.ts";

/** So many rows at least are kept between one word of progress and the next, and so many such words there are at most. */
const batch = { least: 500, most: 40 };

/** Keeps a child's rows of a file: doses, then what was seen after them, then what the family decided. What is due is computed anew. */
export async function storeVaccinationRows(
  db: Db,
  place: Place,
  rows: readonly NewRow<VaccinationRow>[],
  tell: (done: number) => void,
): Promise<Stored> {
  const childId = rows[0]?.childId ?? "";
  const records = rows.map(({ record }) => record);
  const doses = records.filter((record) => record.of === "dose");
  let added = await storeDoses(db, place, doses, tell);
  const reactions = records.filter((record) => record.of === "reaction");
  const decisions = records.filter((record) => record.of === "decision");
  const beside = [
    ...(await storeReactions(db, place, childId, reactions)),
    ...(await storeDecisions(db, place, childId, decisions)),
  ];
  added += beside.length;
  await computeDue(db, [childId]);
  tell(rows.length);
  return { added, ...(beside.length > 0 && { beside }) };
}

async function storeDoses(
  db: Db,
  { familyId, importId, personId }: Place,
  rows: readonly DoseRow[],
  tell: (done: number) => void,
): Promise<number> {
  const visits = visitsOf(rows, newId);
  const mayTakeOver = rows[0] !== undefined && (await hasWithdrawn(db, familyId, rows[0].childId));
  const size = Math.max(batch.least, Math.ceil(rows.length / batch.most));
  let added = 0;
  for (let from = 0; from < rows.length; from += size) {
    const doses = rows.slice(from, from + size).map(({ of: _, visit: __, ...row }, at): NewDose => {
      const visitId = visits[from + at] ?? newId();
      const whose = { familyId, recordedBy: personId, importId, confirmed: [], verifiedBy: null };
      return { ...row, ...whose, id: newId(), visitId };
    });
    if (mayTakeOver) added += await takeOver(db, doses);
    added += await insertDoses(db, doses);
    tell(Math.min(from + size, rows.length));
  }
  return added;
}

/** Whether any dose that an import brought to this child was taken out again. */
async function hasWithdrawn(db: Db, familyId: string, childId: string): Promise<boolean> {
  const found = await db.$queryRaw<unknown[]>`
    select from doses where family_id = ${familyId}::uuid and child_id = ${childId}::uuid
      and withdrawn_at is not null and import_id is not null limit 1`;
  return found.length > 0;
}

/**
 * Puts back, as the file says them now, doses of an undone import that stood in the same place of a file, and makes them this import's
 * and its bringer's. The database knows a place once for each child, so they cannot be kept a second time.
 */
async function takeOver(db: Db, doses: readonly NewDose[]): Promise<number> {
  const [first] = doses;
  if (!first) return 0;
  return db.$executeRaw`
    update doses d set visit_id = n."visitId", cvx = n.cvx, mvx = n.mvx, product = n.product, given_on = n."givenOn", precision = n.precision, lot = n.lot,
      expires_on = n."expiresOn", provider = n.provider, site = n.site, route = n.route, next_due_on = n."nextDueOn", flaw = n.flaw,
      source = n.source, verified_by = null, note = n.note, confirmed = '{}', withdrawn_at = null, import_id = ${first.importId}::uuid,
      recorded_by = ${first.recordedBy}::uuid, updated_at = now()
    from jsonb_to_recordset(${JSON.stringify(doses)}::jsonb) as n ("childId" uuid, "visitId" uuid, cvx text, mvx text, product text,
      "givenOn" date, precision date_precision, lot text, "expiresOn" date, provider text, site text, route text, "nextDueOn" date, flaw text,
      source dose_source, note text, origin text)
    where d.family_id = ${first.familyId}::uuid and d.child_id = n."childId" and d.origin = n.origin
      and d.withdrawn_at is not null and d.import_id is not null`;
}

/** Keeps what was seen after doses, which are found by where they came from; answers the ids. */
async function storeReactions(
  db: Db,
  { familyId, personId }: Place,
  childId: string,
  rows: readonly ReactionRow[],
): Promise<string[]> {
  if (rows.length === 0) return [];
  const sent = rows.map(({ of: _, ...row }) => ({ ...row, id: newId() }));
  const kept = await db.$queryRaw<{ id: string }[]>`
    insert into reactions (id, family_id, child_id, dose_id, kinds, onset, severity, started_on, note, recorded_by)
    select r.id, d.family_id, d.child_id, d.id, r.kinds, r.onset, r.severity, r."startedOn", r.note, ${personId}::uuid
    from jsonb_to_recordset(${JSON.stringify(sent)}::jsonb) as r (id uuid, "doseOrigin" text, kinds text[], onset text,
      severity reaction_severity, "startedOn" date, note text)
    join lateral (
      select d.* from doses d
      where d.family_id = ${familyId}::uuid and d.child_id = ${childId}::uuid
        and (d.origin = r."doseOrigin" or 'nestling:' || d.id = r."doseOrigin")
      order by d.origin = r."doseOrigin" desc nulls last limit 1) d on true
    returning id`;
  return kept.map(({ id }) => id);
}

/** Keeps what a family decided, as of the day it did: what the record holds already was decided since. Answers the ids. */
async function storeDecisions(
  db: Db,
  { familyId, personId }: Place,
  childId: string,
  rows: readonly DecisionRow[],
): Promise<string[]> {
  if (rows.length === 0) return [];
  const sent = rows.map(({ of: _, ...row }) => ({ ...row, id: newId() }));
  const kept = await db.$queryRaw<{ id: string }[]>`
    insert into vaccine_decisions (id, family_id, child_id, kind, vaccine_group, decided_on, until_on, reason, recorded_by, created_at)
    select r.id, ${familyId}::uuid, ${childId}::uuid, r.kind, r."vaccineGroup", r."decidedOn", r."untilOn", r.reason, ${personId}::uuid,
      least(now(), r."decidedOn"::timestamptz) - r.place * interval '1 millisecond'
    from rows from (jsonb_to_recordset(${JSON.stringify(sent)}::jsonb) as (id uuid, kind decision_kind, "vaccineGroup" text,
      "decidedOn" date, "untilOn" date, reason text)) with ordinality
      as r (id, kind, "vaccineGroup", "decidedOn", "untilOn", reason, place)
    returning id`;
  return kept.map(({ id }) => id);
}

/** The ids that the import `i` brought and that bear no import themselves. */
const besideOf = Prisma.sql`array(select jsonb_array_elements_text(c -> 'beside') from jsonb_array_elements(i.counts -> 'children') c
  where c ? 'beside')`;

/** Takes all that an import brought out of the record, at the time its `undone_at` is given; answers how many doses that was. */
export async function withdrawVaccinations(db: Db, importId: string): Promise<number> {
  const doses = await db.$queryRaw<{ childId: string }[]>`
    update doses d set withdrawn_at = now(), updated_at = now()
    from imports i
    where i.id = ${importId}::uuid and d.family_id = i.family_id and d.import_id = i.id and d.withdrawn_at is null
    returning d.child_id as "childId"`;
  await db.$executeRaw`
    update reactions x set withdrawn_at = now(), updated_at = now()
    from imports i
    where i.id = ${importId}::uuid and x.family_id = i.family_id and x.withdrawn_at is null and x.id::text = any (${besideOf})`;
  await db.$executeRaw`
    update vaccine_decisions v set withdrawn_at = now()
    from imports i
    where i.id = ${importId}::uuid and v.family_id = i.family_id and v.withdrawn_at is null and v.id::text = any (${besideOf})`;
  await computeDue(
    db,
    doses.map(({ childId }) => childId),
  );
  return doses.length;
}

/** Puts back what went when the import was undone; what was withdrawn by itself, before or since, stays so. */
export async function restoreVaccinations(db: Db, importId: string): Promise<number> {
  const doses = await db.$queryRaw<{ childId: string }[]>`
    update doses d set withdrawn_at = null, updated_at = now()
    from imports i
    where i.id = ${importId}::uuid and d.family_id = i.family_id and d.import_id = i.id and d.withdrawn_at = i.undone_at
    returning d.child_id as "childId"`;
  await db.$executeRaw`
    update reactions x set withdrawn_at = null, updated_at = now()
    from imports i
    where i.id = ${importId}::uuid and x.family_id = i.family_id and x.withdrawn_at = i.undone_at and x.id::text = any (${besideOf})`;
  await db.$executeRaw`
    update vaccine_decisions v set withdrawn_at = null
    from imports i
    where i.id = ${importId}::uuid and v.family_id = i.family_id and v.withdrawn_at = i.undone_at and v.id::text = any (${besideOf})`;
  await computeDue(
    db,
    doses.map(({ childId }) => childId),
  );
  return doses.length;
}

async function computeDue(db: Db, childIds: readonly string[]): Promise<void> {
  for (const id of [...new Set(childIds)].toSorted()) {
    const child = await getChild(db, id);
    await updateDue(db, child, todayIn(child.timeZone, new Date()));
  }
}
