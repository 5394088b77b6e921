import type { Db } from "#lib/platform/db.ts";
import type { VaccinationArrangement } from "./schema.ts";

type Place = { readonly familyId: string; readonly childId: string; readonly updatedBy: string };

/** Keeps how a child's vaccinations are looked at, in place of what was. */
export async function putVaccinationProfile(
  db: Db,
  { familyId, childId, updatedBy }: Place,
  { calendar, observations }: VaccinationArrangement,
): Promise<void> {
  const chosen = { calendar, observations: observations.map((each) => ({ ...each })), updatedBy };
  const { count } = await db.vaccinationProfile.createMany({
    data: [{ ...chosen, familyId, childId }],
    skipDuplicates: true,
  });
  if (count === 0) await db.vaccinationProfile.updateMany({ where: { familyId, childId }, data: chosen });
}
