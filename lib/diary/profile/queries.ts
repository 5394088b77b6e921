import type { Db } from "#lib/platform/db.ts";
import { type DiaryProfile, usualDiaryProfile } from "../core/profile.ts";

/** How a child's diary is kept; what is usual where nothing was chosen. */
export async function getProfile(
  db: Db,
  child: { readonly familyId: string; readonly id: string },
): Promise<DiaryProfile> {
  const rows = await db.$queryRaw<DiaryProfile[]>`
    select p.outline, p.scale, p.region, p.day_start as "dayStart", p.emergency from diary_profiles p
    where p.family_id = ${child.familyId}::uuid and p.child_id = ${child.id}::uuid`;
  return rows[0] ?? usualDiaryProfile;
}
