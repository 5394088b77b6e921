import { sendNews } from "#lib/access/letter.ts";
import { findRecipients, insertNotices, tell } from "#lib/access/notices.ts";
import { newId } from "#lib/kernel/ids.ts";
import { ok, type Result, refused } from "#lib/kernel/result.ts";
import { asDoorkeeperWithin, type Db, type SignedIn } from "#lib/platform/db.ts";
import { checkAnswer } from "../core/invitation.ts";
import { getFamilyName } from "../family/queries.ts";
import { holdFamily } from "../members/mutations.ts";
import { insertOffered, updateDeclined } from "./mutations.ts";
import {
  findHeldOffer,
  findOffer,
  findOfferingFamilyId,
  getInvited,
  type HeldOffer,
  type Invited,
} from "./queries.ts";

type Accepted = {
  readonly membershipId: string;
  readonly offer: HeldOffer;
  /** Writes to those who are told. For after the commit. */
  readonly afterwards: () => void;
};

/** Takes what the held key offers: the person becomes a member just as it says. */
export async function accept(db: Db, me: SignedIn): Promise<Result<Accepted>> {
  const familyId = await findOfferingFamilyId(db);
  if (!familyId) return refused("not-found");
  // The family before its invitations, as everywhere: nobody waits in a ring.
  await holdFamily(db, familyId);
  // Read once it is held: whoever waited for their turn is told what happened meanwhile.
  const held = await findHeldOffer(db);
  const offer = await findOffer(db, me);
  if (!offer) return refused("not-found");
  const possible = checkAnswer(offer);
  if (!possible.ok) return possible;
  if (!held) return refused("was-revoked");
  const membershipId = newId();
  const given = await insertOffered(db, held, { id: membershipId, personId: me.id });
  if (!given) return refused("was-revoked");
  return ok({ membershipId, offer: held, afterwards: await tellAccepted(db, me, held) });
}

/** Says no to what the held key offers; it takes no account where it was a link. Answers what writes to whoever invited. */
export async function decline(db: Db, me: SignedIn | null): Promise<Result<() => void>> {
  const offer = await findOffer(db, me);
  if (!offer) return refused("not-found");
  const possible = checkAnswer(offer, "no");
  if (!possible.ok) return possible;
  const invited = await getInvited(db);
  if (!(await updateDeclined(db, invited.id))) return refused("was-revoked");
  return ok(await tellDeclined(db, me, invited));
}

/** Tells whoever invited, and those who see to the family's members, who has come. The newcomer tells, having come. */
async function tellAccepted(db: Db, me: SignedIn, { familyId, invitedBy }: HeldOffer): Promise<() => void> {
  const values = { name: me.name, family: await getFamilyName(db, familyId) };
  const people = [...new Set([invitedBy, ...(await findRecipients(db, familyId))])];
  await tell(db, people, "member-accepted", values);
  return () => sendNews(people, "member-accepted", { path: `/families/${familyId}`, values });
}

/** Writes the no down and tells whoever invited. It is the doorkeeper who does: nobody may be signed in. */
async function tellDeclined(
  db: Db,
  me: SignedIn | null,
  { id, familyId, label, invitedBy }: Invited,
): Promise<() => void> {
  await asDoorkeeperWithin(db, async (keeper) => {
    const entry = { id: newId(), verb: "member.decline", subjectId: id };
    await keeper.auditEntry.createMany({ data: [{ ...entry, ...(me && { personId: me.id }) }] });
    await insertNotices(keeper, [invitedBy], "member-declined", { label });
  });
  const values = { label };
  return () => sendNews([invitedBy], "member-declined", { path: `/families/${familyId}`, values });
}
