import type { Db } from "#lib/platform/db.ts";
import { type GrowthProfile, usualProfile } from "../core/profile.ts";

/** How a child's growth is looked at; what is usual where nobody has said, and for somebody who may not read it. */
export async function getProfile(db: Db, childId: string): Promise<GrowthProfile> {
  const rows = await db.$queryRaw<GrowthProfile[]>`
    select g.reference, g.corrected_until_months as "correctedUntilMonths", g.mother_height_cm as "motherHeightCm",
      g.father_height_cm as "fatherHeightCm", g.typed_heights as "typedHeights"
    from growth_profiles g where g.child_id = ${childId}::uuid`;
  return rows[0] ?? usualProfile;
}
