"use server";

import { personAction } from "#lib/access/action.ts";
import { asKeyHolder } from "#lib/access/key-holder.ts";
import { openAction } from "#lib/access/open-action.ts";
import { ok, refused } from "#lib/kernel/result.ts";
import { holdKey, takeTry } from "#lib/platform/db.ts";
import { hashKey } from "#lib/platform/keys.ts";
import { accept, decline } from "./offers.ts";
import { keyInput } from "./schema.ts";

export const acceptInvitation = personAction({
  verb: "member.accept",
  room: "invitations",
  input: keyInput,
  async run(db, { key }, { me }) {
    await holdKey(db, hashKey(key));
    const accepted = await accept(db, me);
    if (!accepted.ok) return accepted;
    const { membershipId, offer, afterwards } = accepted.value;
    const { familyId, role, id } = offer;
    return ok({ id: membershipId, familyId, audit: { role, invitationId: id }, afterwards });
  },
  to: (_, { key }) => `/invitations/${key}`,
});

export const declineInvitation = openAction({
  room: "invitations",
  input: keyInput,
  async run({ key }, { address }) {
    if (!(await takeTry(`invitation-declined:${address}`, 100, 10 * 60))) return refused("too-many");
    const declined = await asKeyHolder(key, decline);
    if (declined.ok) declined.value();
    return declined;
  },
  to: (_, { key }) => `/invitations/${key}`,
});
