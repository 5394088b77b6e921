import type { Db } from "#lib/platform/db.ts";
import type { Role } from "./core/roles.ts";

/** The caller's role on a child with its family; null when, for this caller, there is no such child. */
export async function findChildAccess(
  db: Db,
  childId: string,
): Promise<{ role: Role; familyId: string; timeZone: string } | null> {
  const rows = await db.$queryRaw<{ role: Role | null; familyId: string; timeZone: string }[]>`
    select access.role_on(c.id)::text as role, c.family_id as "familyId", f.time_zone as "timeZone"
    from children c join families f on f.id = c.family_id
    where c.id = ${childId}::uuid`;
  const row = rows[0];
  return row?.role ? { ...row, role: row.role } : null;
}
