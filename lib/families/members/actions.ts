"use server";

import { type FamilyCaller, familyAction } from "#lib/access/action.ts";
import type { Role } from "#lib/access/core/roles.ts";
import { sendNews } from "#lib/access/letter.ts";
import { tell } from "#lib/access/notices.ts";
import { todayIn } from "#lib/kernel/dates.ts";
import { ok, type Result, refused } from "#lib/kernel/result.ts";
import type { Db } from "#lib/platform/db.ts";
import { getFamilyName } from "../family/queries.ts";
import type { MemberView } from "./core/member.ts";
import { checkPart } from "./core/part.ts";
import { checkMayChange } from "./core/say.ts";
import { holdFamily, updatePart, updateRevoked } from "./mutations.ts";
import { findMember, listFamilyChildren, listMembers } from "./queries.ts";
import { editMemberInput, memberOnlyInput } from "./schema.ts";

export const editMember = familyAction({
  verb: "member.edit",
  needs: "member:edit",
  room: "families",
  input: editMemberInput,
  async run(db, { familyId, membershipId, part }, caller) {
    const member = await take(db, caller, membershipId, part.role);
    if (!member.ok) return member;
    if (!["member", "ended"].includes(member.value.standing)) return refused("not-found");
    const childIds = (await listFamilyChildren(db, familyId)).map(({ id }) => id);
    const possible = checkPart(part, { childIds, today: todayIn(caller.timeZone, new Date()) });
    if (!possible.ok) return possible;
    const changed = await updatePart(db, { familyId, membershipId }, part, caller.timeZone);
    if (changed !== "changed") return refused(changed);
    return ok({
      id: membershipId,
      afterwards: await tellChanged(db, familyId, member.value.personId),
      audit: {
        before: partOf(member.value),
        after: { ...part, areas: [...part.areas], childIds: [...part.childIds] },
      },
    });
  },
  to: (_, { familyId }) => `/families/${familyId}?saved=member`,
});

export const revokeMember = familyAction({
  verb: "member.revoke",
  needs: "member:edit",
  room: "families",
  input: memberOnlyInput,
  async run(db, { familyId, membershipId }, caller) {
    const member = await take(db, caller, membershipId);
    if (!member.ok) return member;
    // Sent twice, it is done once.
    if (member.value.standing === "revoked" || member.value.standing === "left")
      return ok({ id: membershipId });
    const changed = await updateRevoked(db, { familyId, membershipId }, new Date());
    if (changed !== "changed") return refused(changed);
    const family = await getFamilyName(db, familyId);
    await tell(db, [member.value.personId], "part-revoked", { family });
    const afterwards = () => sendNews([member.value.personId], "part-revoked", { values: { family } });
    return ok({ id: membershipId, afterwards });
  },
  to: (_, { familyId, membershipId }) => `/families/${familyId}?revoked=${membershipId}`,
});

export const restoreMember = familyAction({
  verb: "member.restore",
  needs: "member:edit",
  room: "families",
  input: memberOnlyInput,
  async run(db, { familyId, membershipId }, caller) {
    const member = await take(db, caller, membershipId);
    if (!member.ok) return member;
    const { standing, personId } = member.value;
    if (standing === "left") return refused("left-themself");
    if (standing !== "revoked") return ok({ id: membershipId });
    const others = (await listMembers(db, familyId)).filter((other) => other.personId === personId);
    if (others.some((other) => ["member", "ended"].includes(other.standing)))
      return refused("member-already");
    const changed = await updateRevoked(db, { familyId, membershipId }, null);
    if (changed !== "changed") return refused(changed);
    return ok({ id: membershipId, afterwards: await tellChanged(db, familyId, personId) });
  },
  to: (_, { familyId }) => `/families/${familyId}?saved=restored`,
});

/** The member whose part is to be changed, once it is this deed's turn and if the caller may. */
async function take(
  db: Db,
  { me, role, familyId }: FamilyCaller,
  membershipId: string,
  next?: Role,
): Promise<Result<MemberView>> {
  await holdFamily(db, familyId);
  const member = await findMember(db, familyId, membershipId);
  if (!member) return refused("not-found");
  const may = checkMayChange({ personId: me.id, role }, member, next);
  return may.ok ? ok(member) : may;
}

/** Tells somebody that their part is another; answers what writes to them. */
async function tellChanged(db: Db, familyId: string, personId: string): Promise<() => void> {
  const values = { family: await getFamilyName(db, familyId) };
  await tell(db, [personId], "part-changed", values);
  return () => sendNews([personId], "part-changed", { path: `/families/${familyId}`, values });
}

/** A part as the audit trail keeps it. */
function partOf({ role, allChildren, children, areas, until }: MemberView) {
  return { role, allChildren, childIds: children.map(({ id }) => id), areas: [...areas], endsOn: until };
}
