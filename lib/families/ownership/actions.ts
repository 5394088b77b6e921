"use server";

import { familyAction, personAction } from "#lib/access/action.ts";
import { writeAudit } from "#lib/access/audit.ts";
import { findFamilyAccess } from "#lib/access/family-access.ts";
import { sendNews } from "#lib/access/letter.ts";
import { findRecipients, tell } from "#lib/access/notices.ts";
import { ok, refused } from "#lib/kernel/result.ts";
import { getFamilyName } from "../family/queries.ts";
import { checkMayChange, checkOwnerStays } from "../members/core/say.ts";
import { holdFamily, updatePart, updateRevoked } from "../members/mutations.ts";
import { countOtherOwners, findMember } from "../members/queries.ts";
import { handOverInput, leaveInput } from "./schema.ts";

export const leaveFamily = personAction({
  verb: "member.leave",
  room: "families",
  input: leaveInput,
  async run(db, { familyId }, { me }) {
    await holdFamily(db, familyId);
    const mine = await findFamilyAccess(db, familyId);
    if (!mine) return refused("not-found");
    const stays = checkOwnerStays(mine.role, await countOtherOwners(db, familyId));
    if (!stays.ok) return stays;
    const { membershipId } = mine;
    // Before leaving: afterwards the family is none of theirs, neither to write down nor to tell.
    const values = { name: me.name, family: await getFamilyName(db, familyId) };
    const people = await findRecipients(db, familyId);
    await tell(db, people, "member-left", values);
    await writeAudit(db, { verb: "member.leave", personId: me.id, familyId, subjectId: membershipId });
    const changed = await updateRevoked(db, { familyId, membershipId }, new Date());
    if (changed !== "changed") return refused(changed);
    const afterwards = () => sendNews(people, "member-left", { path: `/families/${familyId}`, values });
    return ok({ id: membershipId, afterwards });
  },
  to: () => "/families?left",
});

export const handOver = familyAction({
  verb: "family.hand-over",
  needs: "family:edit",
  room: "families",
  input: handOverInput,
  async run(db, { familyId, membershipId, stays }, { me, ...mine }) {
    await holdFamily(db, familyId);
    const heir = await findMember(db, familyId, membershipId);
    if (heir?.standing !== "member") return refused("not-found");
    const may = checkMayChange({ personId: me.id, role: mine.role }, heir, "owner");
    if (!may.ok) return may;
    const whole = { allChildren: true, childIds: [], areas: [], endsOn: null };
    const give = (id: string, role: "owner" | "parent") =>
      updatePart(db, { familyId, membershipId: id }, { role, ...whole }, mine.timeZone);
    const given = await give(heir.id, "owner");
    if (given !== "changed") return refused(given);
    const kept = stays === "parent" ? await give(mine.membershipId, "parent") : "changed";
    if (kept !== "changed") return refused(kept);
    const values = { name: me.name, family: await getFamilyName(db, familyId) };
    await tell(db, [heir.personId], "family-handed-over", values);
    const path = `/families/${familyId}`;
    const afterwards = () => sendNews([heir.personId], "family-handed-over", { path, values });
    return ok({ id: heir.id, audit: { stays }, afterwards });
  },
  to: (_, { familyId }) => `/families/${familyId}?saved=handed-over`,
});
