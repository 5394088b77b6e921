import type { Db } from "#lib/platform/db.ts";
import type { Role } from "./core/roles.ts";

export type FamilyAccess = {
  readonly membershipId: string;
  readonly role: Role;
  readonly areas: readonly string[];
  /** False for a member of named children: they have no say in the family itself. */
  readonly allChildren: boolean;
  readonly timeZone: string;
  readonly consented: boolean;
};

/** The caller's part in a family; null when, for this caller, there is no such family. */
export async function findFamilyAccess(db: Db, familyId: string): Promise<FamilyAccess | null> {
  const rows = await db.$queryRaw<FamilyAccess[]>`
    select m.id as "membershipId", m.role::text, m.areas, m.all_children as "allChildren", f.time_zone as "timeZone",
      access.consented(f.id, 'record') as consented
    from families f cross join access.part_in(f.id) m
    where f.id = ${familyId}::uuid and m.id is not null`;
  return rows[0] ?? null;
}
