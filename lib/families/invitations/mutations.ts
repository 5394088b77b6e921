import type { CalendarDate } from "#lib/kernel/dates.ts";
import { endOfDayIn } from "#lib/kernel/day-ends.ts";
import { asDoorkeeperWithin, type Db, takeTryWithin } from "#lib/platform/db.ts";
import { toEffect } from "../members/core/part.ts";
import type { NewInvitation } from "./schema.ts";

type Made = {
  readonly keyHash: string;
  readonly invitedBy: string;
  /** The last day on which it can be answered; days end in the family's time zone. */
  readonly answerBy: CalendarDate;
  readonly timeZone: string;
};

/** Adds an invitation with the children it names; a repeat of the same id adds nothing and is false. */
export async function insertInvitation(
  db: Db,
  { id, familyId, label, note, email, part }: NewInvitation,
  { answerBy, timeZone, ...made }: Made,
): Promise<boolean> {
  const { role, allChildren, childIds, areas, endsOn } = toEffect(part);
  const endsAt = endsOn && endOfDayIn(endsOn, timeZone);
  const expiresAt = endOfDayIn(answerBy, timeZone);
  const row = {
    id,
    familyId,
    label,
    note,
    email,
    role,
    allChildren,
    areas: [...areas],
    endsAt,
    expiresAt,
    ...made,
  };
  const { count } = await db.invitation.createMany({ data: [row], skipDuplicates: true });
  if (count === 0) return false;
  await db.invitationChild.createMany({
    data: childIds.map((childId) => ({ familyId, invitationId: id, childId })),
  });
  return true;
}

/** Gives an invitation another key: whoever holds the old one holds nothing. False once it is answered. */
export async function updateKey(
  db: Db,
  id: string,
  { keyHash, answerBy, timeZone }: Omit<Made, "invitedBy">,
): Promise<boolean> {
  const { count } = await db.invitation.updateMany({
    where: { id, acceptedAt: null, declinedAt: null, revokedAt: null },
    data: { keyHash, expiresAt: endOfDayIn(answerBy, timeZone) },
  });
  return count > 0;
}

/** Takes an invitation back, or offers it again with `null`; false once it is answered. */
export async function updateRevoked(db: Db, id: string, revokedAt: Date | null): Promise<boolean> {
  const { count } = await db.invitation.updateMany({
    where: { id, acceptedAt: null, declinedAt: null },
    data: { revokedAt },
  });
  return count > 0;
}

const lettersAnHour = 30;
const lettersADay = 60;

/** Counts a letter that a person has sent to somebody; false when it is one too many for this hour or this day. */
export async function countLetter(db: Db, personId: string): Promise<boolean> {
  return asDoorkeeperWithin(
    db,
    async (keeper) =>
      (await takeTryWithin(keeper, `invite:${personId}`, lettersAnHour, 3600)) &&
      takeTryWithin(keeper, `invite-day:${personId}`, lettersADay, 86_400),
  );
}
