import type { Db } from "#lib/platform/db.ts";
import { type MedicalView, nothingNoted } from "./core/medical.ts";

/** What is noted of a child for its doctors; nothing, too, for somebody who may not read it. */
export async function getMedical(db: Db, childId: string): Promise<MedicalView> {
  const rows = await db.$queryRaw<MedicalView[]>`
    select m.allergies, m.conditions, m.medications, m.pediatrician_name as "pediatricianName",
      m.pediatrician_phone as "pediatricianPhone", m.pediatrician_email as "pediatricianEmail", m.updated_at as "updatedAt",
      (select p.name from persons p where p.id = m.updated_by) as "updatedBy"
    from medical_profiles m where m.child_id = ${childId}::uuid`;
  return rows[0] ?? nothingNoted;
}
