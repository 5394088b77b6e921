import { newId } from "#lib/kernel/ids.ts";
import type { Db } from "#lib/platform/db.ts";

type Family = { readonly id: string; readonly name: string; readonly timeZone: string };

/** Founds a family with the person as its owner; a repeat adds nothing. False when the id is taken by a family of others. */
export async function insertFamilyOnce(db: Db, family: Family, foundedBy: string): Promise<boolean> {
  const { count } = await db.family.createMany({
    data: [{ ...family, foundedBy }],
    skipDuplicates: true,
  });
  if (count === 0) return (await db.family.count({ where: { id: family.id, foundedBy } })) > 0;
  await db.membership.createMany({
    data: [{ id: newId(), familyId: family.id, personId: foundedBy, role: "owner" }],
  });
  return true;
}

export async function updateFamily(db: Db, { id, name, timeZone }: Family): Promise<void> {
  await db.family.updateMany({ where: { id }, data: { name, timeZone } });
}
