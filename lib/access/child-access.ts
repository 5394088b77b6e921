import type { Db } from "#lib/platform/db.ts";
import type { Role } from "./core/roles.ts";

export type ChildAccess = {
  readonly role: Role;
  readonly areas: readonly string[];
  readonly familyId: string;
  readonly timeZone: string;
  /** Whether a parent has agreed to the newest text on what is kept; without it nothing more is stored. */
  readonly consented: boolean;
};

/** The caller's part on a child with its family; null when, for this caller, there is no such child. */
export async function findChildAccess(db: Db, childId: string): Promise<ChildAccess | null> {
  const rows = await db.$queryRaw<ChildAccess[]>`
    select p.role::text, p.areas, p.family_id as "familyId", p.consented, f.time_zone as "timeZone"
    from access.part_on(${childId}::uuid) p join families f on f.id = p.family_id`;
  return rows[0] ?? null;
}
