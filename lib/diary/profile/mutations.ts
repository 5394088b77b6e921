import type { Db } from "#lib/platform/db.ts";
import type { DiaryProfile } from "../core/profile.ts";

type Place = { readonly familyId: string; readonly childId: string; readonly updatedBy: string };

/** Keeps how a child's diary is kept, in place of what was. */
export async function putDiaryProfile(
  db: Db,
  { familyId, childId, updatedBy }: Place,
  profile: DiaryProfile,
): Promise<void> {
  const data = { ...profile, updatedBy };
  const { count } = await db.diaryProfile.createMany({
    data: [{ ...data, familyId, childId }],
    skipDuplicates: true,
  });
  if (count === 0) await db.diaryProfile.updateMany({ where: { familyId, childId }, data });
}
