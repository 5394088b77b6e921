import { endOfDayIn } from "#lib/kernel/day-ends.ts";
import { DatabaseFault, toFault } from "#lib/platform/database-fault.ts";
import type { Db } from "#lib/platform/db.ts";
import { type GivenPart, toEffect } from "./core/part.ts";

type Place = { readonly familyId: string; readonly membershipId: string };

/** What came of a change: made, without a row for this person, or refused by the database because no owner would be left. */
export type Changed = "changed" | "not-found" | "last-owner";

/** Lets the members of a family be changed one deed at a time. Held until the transaction ends. */
export async function holdFamily(db: Db, familyId: string): Promise<void> {
  await db.$executeRaw`select pg_advisory_xact_lock(hashtextextended(${`family ${familyId}`}, 0))`;
}

/** Gives a member another part; its last day ends in the family's time zone. */
export async function updatePart(
  db: Db,
  { familyId, membershipId }: Place,
  given: GivenPart,
  timeZone: string,
): Promise<Changed> {
  const { role, allChildren, childIds, areas, endsOn } = toEffect(given);
  const endsAt = endsOn && endOfDayIn(endsOn, timeZone);
  const changed = await keepingAnOwner(() =>
    db.membership.updateMany({
      where: { id: membershipId, familyId },
      data: { role, allChildren, areas: [...areas], endsAt },
    }),
  );
  if (changed !== "changed") return changed;
  const named = childIds.map((childId) => ({ familyId, membershipId, childId }));
  await db.membershipChild.deleteMany({ where: { familyId, membershipId } });
  await db.membershipChild.createMany({ data: named });
  return changed;
}

/** Ends a part at once, or gives it back with `null`. */
export async function updateRevoked(
  db: Db,
  { familyId, membershipId }: Place,
  revokedAt: Date | null,
): Promise<Changed> {
  return keepingAnOwner(() =>
    db.membership.updateMany({ where: { id: membershipId, familyId }, data: { revokedAt } }),
  );
}

async function keepingAnOwner(update: () => Promise<{ count: number }>): Promise<Changed> {
  try {
    return (await update()).count > 0 ? "changed" : "not-found";
  } catch (error) {
    const fault = toFault(error);
    if (fault instanceof DatabaseFault && fault.sqlState === "23514") return "last-owner";
    throw error;
  }
}
