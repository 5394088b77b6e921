import type { Db } from "#lib/platform/db.ts";
import type { Arrangement } from "./schema.ts";

type Place = { readonly familyId: string; readonly childId: string; readonly updatedBy: string };

/** Keeps how a child's growth is looked at, in place of what was. */
export async function putProfile(
  db: Db,
  { familyId, childId, updatedBy }: Place,
  arrangement: Arrangement,
): Promise<void> {
  const chosen = { ...arrangement, updatedBy };
  const { count } = await db.growthProfile.createMany({
    data: [{ ...chosen, familyId, childId }],
    skipDuplicates: true,
  });
  if (count === 0) await db.growthProfile.updateMany({ where: { familyId, childId }, data: chosen });
}
