import { isId } from "#lib/kernel/ids.ts";
import { ok, type Result, refused } from "#lib/kernel/result.ts";
import type { Db } from "#lib/platform/db.ts";
import { can, type Permission, type Role, storing } from "./core/roles.ts";

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

/** The caller's part in a family, where they hold `needs`, or one of several, on at least one of its children; or why they may not do what it says. */
export async function checkSomeChild(
  db: Db,
  familyId: string,
  needs: Permission | readonly Permission[],
): Promise<Result<FamilyAccess>> {
  const access = isId(familyId) ? await findFamilyAccess(db, familyId) : null;
  if (!access) return refused("not-found");
  const held = [needs].flat().filter((each) => can(access, each));
  if (held.length === 0) return refused("not-allowed");
  if (held.every((each) => storing.includes(each)) && !access.consented) return refused("consent-missing");
  for (const each of held) {
    const rows = await db.$queryRaw<unknown[]>`
      select from children
      where family_id = ${familyId}::uuid and archived_at is null and id = any (access.children_for(${each})) limit 1`;
    if (rows.length > 0) return ok(access);
  }
  return refused("no-children");
}
