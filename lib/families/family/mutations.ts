import { newId } from "#lib/kernel/ids.ts";
import type { Db } from "#lib/platform/db.ts";

type Family = {
  readonly id: string;
  readonly name: string;
  readonly timeZone: string;
  /** ISO 3166-1 alpha-2, null for one that says none; left out, it stays as it is. */
  readonly country?: string | null | undefined;
};

/** Founds a family with the person as its owner; a repeat adds nothing. False when the id is taken by a family of others. */
export async function insertFamilyOnce(db: Db, family: Family, foundedBy: string): Promise<boolean> {
  const { count } = await db.family.createMany({
    data: [{ ...family, country: family.country ?? null, foundedBy }],
    skipDuplicates: true,
  });
  if (count === 0) return (await db.family.count({ where: { id: family.id, foundedBy } })) > 0;
  await db.membership.createMany({
    data: [{ id: newId(), familyId: family.id, personId: foundedBy, role: "owner" }],
  });
  return true;
}

export async function updateFamily(db: Db, { id, name, timeZone, country }: Family): Promise<void> {
  const said = country === undefined ? {} : { country };
  await db.family.updateMany({ where: { id }, data: { name, timeZone, ...said } });
}
