import { Prisma } from "#generated/prisma/client.ts";
import type { Db } from "#lib/platform/db.ts";
import { type DoseRecord, usualVaccinationProfile, type VaccinationRecord } from "./core/dose-record.ts";

const reactionObject = Prisma.sql`json_build_object('id', x.id, 'doseId', x.dose_id, 'kinds', x.kinds, 'onset', x.onset,
  'severity', x.severity, 'startedOn', x.started_on, 'note', x.note,
  'pictureId', (select p.id from pictures p where p.id = x.picture_id and p.removed_at is null))`;

/** Days leave the database as "YYYY-MM-DD" within JSON: no Date is made of them. */
export const doseObject = Prisma.sql`json_build_object('id', d.id, 'visitId', d.visit_id, 'cvx', d.cvx, 'mvx', d.mvx, 'product', d.product,
  'givenOn', d.given_on, 'precision', d.precision, 'lot', d.lot, 'expiresOn', d.expires_on, 'provider', d.provider, 'site', d.site,
  'route', d.route, 'nextDueOn', d.next_due_on, 'flaw', d.flaw, 'source', d.source, 'verifiedBy', d.verified_by, 'note', d.note,
  'recordedBy', (select p.name from persons p where p.id = d.recorded_by),
  'reactions', (select coalesce(json_agg(${reactionObject} order by x.created_at, x.id), '[]') from reactions x
    where x.family_id = d.family_id and x.child_id = d.child_id and x.dose_id = d.id and x.withdrawn_at is null))`;

const decisionObject = Prisma.sql`json_build_object('id', v.id, 'kind', v.kind, 'vaccineGroup', v.vaccine_group,
  'decidedOn', v.decided_on, 'untilOn', v.until_on, 'reason', v.reason)`;

/** A child's vaccinations in one statement: what every screen and every calculation starts from. */
export async function getVaccinations(
  db: Db,
  { familyId, id }: { familyId: string; id: string },
): Promise<VaccinationRecord> {
  type Row = Pick<VaccinationRecord, "doses" | "decisions"> & {
    profile: VaccinationRecord["profile"] | null;
  };
  const rows = await db.$queryRaw<Row[]>`
    select
      (select coalesce(json_agg(${doseObject} order by d.given_on, d.created_at, d.id), '[]') from doses d
        where d.family_id = ${familyId}::uuid and d.child_id = ${id}::uuid and d.withdrawn_at is null) as doses,
      (select coalesce(json_agg(${decisionObject} order by v.created_at desc, v.id desc), '[]') from vaccine_decisions v
        where v.family_id = ${familyId}::uuid and v.child_id = ${id}::uuid and v.withdrawn_at is null) as decisions,
      (select json_build_object('calendar', s.calendar, 'observations', s.observations) from vaccination_profiles s
        where s.family_id = ${familyId}::uuid and s.child_id = ${id}::uuid) as profile`;
  const { doses = [], decisions = [], profile = null } = rows[0] ?? {};
  return { doses, decisions, profile: profile ?? usualVaccinationProfile };
}

export type FoundDose = DoseRecord & { readonly isWithdrawn: boolean };

/** One dose of a child, withdrawn ones among them; null when there is none for this person. */
export async function findDose(db: Db, childId: string, doseId: string): Promise<FoundDose | null> {
  const rows = await db.$queryRaw<{ dose: DoseRecord; isWithdrawn: boolean }[]>`
    select ${doseObject} as dose, d.withdrawn_at is not null as "isWithdrawn" from doses d
    where d.id = ${doseId}::uuid and d.child_id = ${childId}::uuid`;
  const [found] = rows;
  return found ? { ...found.dose, isWithdrawn: found.isWithdrawn } : null;
}
