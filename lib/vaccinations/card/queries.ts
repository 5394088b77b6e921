import type { Db } from "#lib/platform/db.ts";

/** A dose that came from a card before. */
export type StoredDose = {
  readonly id: string;
  readonly cvx: string;
  readonly origin: string | null;
  readonly isWithdrawn: boolean;
};

/** Those of a child's doses that stood in these places of cards, withdrawn ones among them. */
export async function listDosesByOrigin(
  db: Db,
  { familyId, childId }: { familyId: string; childId: string },
  origins: readonly string[],
): Promise<readonly StoredDose[]> {
  const rows = await db.dose.findMany({
    where: { familyId, childId, origin: { in: [...origins] } },
    select: { id: true, cvx: true, origin: true, withdrawnAt: true },
  });
  return rows.map(({ withdrawnAt, ...dose }) => ({ ...dose, isWithdrawn: withdrawnAt !== null }));
}
