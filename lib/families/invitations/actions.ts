"use server";

import { type FamilyCaller, familyAction } from "#lib/access/action.ts";
import { mayGrant } from "#lib/access/core/roles.ts";
import { todayIn } from "#lib/kernel/dates.ts";
import { newId } from "#lib/kernel/ids.ts";
import { ok, type Result, refused } from "#lib/kernel/result.ts";
import type { Db } from "#lib/platform/db.ts";
import { hashKey, newKey } from "#lib/platform/keys.ts";
import { type InvitationState, lastDayToAnswer } from "../core/invitation.ts";
import { checkPart, toEffect } from "../members/core/part.ts";
import { holdFamily } from "../members/mutations.ts";
import { listFamilyChildren } from "../members/queries.ts";
import { checkRoom, handOver, isRepeat } from "./invitations.ts";
import { insertInvitation, updateKey, updateRevoked } from "./mutations.ts";
import { findInvitation, type StoredInvitation } from "./queries.ts";
import { invitationInput, inviteInput, resendInput } from "./schema.ts";

export const invite = familyAction({
  verb: "member.invite",
  needs: "member:invite",
  room: "invitations",
  input: inviteInput,
  async run(db, invitation, { me, role, familyId, timeZone }) {
    const { email, locale, label, part } = invitation;
    const wrong = (field: string, code: string) => ({ ...refused("invalid"), fields: { [field]: code } });
    if (!mayGrant(role, part.role)) return wrong("role", "role-beyond");
    if (email === me.email) return wrong("email", "email-own");
    const today = todayIn(timeZone, new Date());
    const childIds = (await listFamilyChildren(db, familyId)).map((child) => child.id);
    const possible = checkPart(part, { childIds, today });
    if (!possible.ok) return possible;
    await holdFamily(db, familyId);
    const earlier = await findInvitation(db, familyId, invitation.id);
    if (earlier && isRepeat(earlier, invitation)) return ok({ id: earlier.id });
    const id = earlier ? newId() : invitation.id;
    const room = await checkRoom(db, familyId, email);
    if (!room.ok) return room;
    const key = newKey();
    const answerBy = lastDayToAnswer(today, toEffect(part).endsOn);
    const made = { keyHash: hashKey(key), invitedBy: me.id, answerBy, timeZone };
    if (!(await insertInvitation(db, { ...invitation, id }, made))) return refused("not-found");
    const handed = await handOver(db, me, { id, familyId, email, locale, key, answerBy });
    if (!handed.ok) return handed;
    const audit = { label, by: email ? "email" : "link", ...toEffect(part) };
    return ok({ id, audit, afterwards: handed.value });
  },
  to: ({ id }, { familyId }) => `/families/${familyId}/invite/${id}`,
});

export const resendInvitation = familyAction({
  verb: "member.resend",
  needs: "member:invite",
  room: "invitations",
  input: resendInput,
  async run(db, { invitationId, locale }, caller) {
    const { me, familyId, timeZone } = caller;
    const found = await take(db, caller, invitationId, ["pending", "expired"]);
    if (!found.ok) return found;
    const { id, email, label, endsOn, state } = found.value;
    const today = todayIn(timeZone, new Date());
    if (!found.value.stands) return refused("inviter-gone");
    if (endsOn && endsOn < today) return refused("part-over");
    const room = state === "expired" ? await checkRoom(db, familyId, email) : ok(null);
    if (!room.ok) return room;
    const key = newKey();
    const answerBy = lastDayToAnswer(today, endsOn);
    if (!(await updateKey(db, id, { keyHash: hashKey(key), answerBy, timeZone })))
      return refused("not-found");
    const handed = await handOver(db, me, { id, familyId, email, locale, key, answerBy });
    return handed.ok ? ok({ id, audit: { label }, afterwards: handed.value }) : handed;
  },
  to: ({ id }, { familyId }) => `/families/${familyId}/invite/${id}`,
});

export const revokeInvitation = familyAction({
  verb: "member.revoke-invitation",
  needs: "member:invite",
  room: "invitations",
  input: invitationInput,
  async run(db, { invitationId }, caller) {
    const found = await take(db, caller, invitationId, ["pending", "expired"]);
    if (!found.ok) return found;
    const { id, label } = found.value;
    return (await updateRevoked(db, id, new Date())) ? ok({ id, audit: { label } }) : refused("was-accepted");
  },
  to: ({ id }, { familyId }) => `/families/${familyId}?withdrawn=${id}`,
});

export const restoreInvitation = familyAction({
  verb: "member.restore-invitation",
  needs: "member:invite",
  room: "invitations",
  input: invitationInput,
  async run(db, { invitationId }, caller) {
    const found = await take(db, caller, invitationId, ["revoked"]);
    if (!found.ok) return found;
    const { id, email, label } = found.value;
    const room = await checkRoom(db, caller.familyId, email);
    if (!room.ok) return room;
    return (await updateRevoked(db, id, null)) ? ok({ id, audit: { label } }) : refused("not-found");
  },
  to: (_, { familyId }) => `/families/${familyId}`,
});

/** The invitation to do something about, once it is this deed's turn, the caller may, and it is in one of these states. */
async function take(
  db: Db,
  { familyId }: FamilyCaller,
  id: string,
  states: readonly InvitationState[],
): Promise<Result<StoredInvitation>> {
  await holdFamily(db, familyId);
  const found = await findInvitation(db, familyId, id);
  if (!found) return refused("not-found");
  if (!found.mayChange) return refused("role-beyond");
  return states.includes(found.state) ? ok(found) : refused(`was-${found.state}`);
}
