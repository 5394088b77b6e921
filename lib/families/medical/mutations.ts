import type { Db } from "#lib/platform/db.ts";
import type { MedicalProfile } from "./core/medical.ts";

type Place = { readonly familyId: string; readonly childId: string; readonly updatedBy: string };

/** Keeps what is noted of a child for its doctors, in place of what was. */
export async function putMedical(
  db: Db,
  { familyId, childId, updatedBy }: Place,
  profile: MedicalProfile,
): Promise<void> {
  const noted = {
    ...profile,
    allergies: [...profile.allergies],
    conditions: [...profile.conditions],
    medications: [...profile.medications],
    updatedBy,
  };
  const { count } = await db.medicalProfile.createMany({
    data: [{ ...noted, familyId, childId }],
    skipDuplicates: true,
  });
  if (count === 0) await db.medicalProfile.updateMany({ where: { familyId, childId }, data: noted });
}
