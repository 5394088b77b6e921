import type { Db } from "#lib/platform/db.ts";
import { type HeldOffer, listInvitedChildIds } from "./queries.ts";

/**
 * Gives a person the part that is offered, and marks it as accepted; false when it was not there to be accepted. The caller holds
 * the family; the membership comes first, so that whoever closes an account there, and ends its invitations, is waited for.
 */
export async function insertOffered(
  db: Db,
  offer: HeldOffer,
  { id, personId }: { id: string; personId: string },
): Promise<boolean> {
  const { familyId, role, allChildren, areas, endsAt } = offer;
  const data = [{ id, familyId, personId, role, allChildren, areas, endsAt }];
  // A part whose time had run out makes room for the new one.
  await db.$executeRaw`select access.close_ended_part(${familyId}::uuid)`;
  await db.membership.createMany({ data });
  const childIds = allChildren ? [] : await listInvitedChildIds(db, offer.id);
  await db.membershipChild.createMany({
    data: childIds.map((childId) => ({ familyId, membershipId: id, childId })),
  });
  const { count } = await db.invitation.updateMany({
    where: { id: offer.id, acceptedAt: null, declinedAt: null, revokedAt: null },
    data: { acceptedAt: new Date(), acceptedBy: personId },
  });
  return count === 1;
}

/** Says no to the held invitation; false when it was not there to be answered. */
export async function updateDeclined(db: Db, id: string): Promise<boolean> {
  const { count } = await db.invitation.updateMany({ where: { id }, data: { declinedAt: new Date() } });
  return count > 0;
}
