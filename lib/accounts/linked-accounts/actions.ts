"use server";

import { personAction } from "#lib/access/action.ts";
import { letterTo } from "#lib/access/letter.ts";
import { openAction } from "#lib/access/open-action.ts";
import { ok, type Result, refused } from "#lib/kernel/result.ts";
import { asDoorkeeperWithin, takeTry } from "#lib/platform/db.ts";
import { post } from "#lib/platform/mail.ts";
import { type Errand, keepErrand } from "../errand/errand.ts";
import { checkOwner } from "../password/password.ts";
import { findProviderAddress } from "../protocol/protocol.ts";
import { holdPerson, removeLink } from "./mutations.ts";
import { hasOtherWayIn, listOffered, listWaysElsewhere } from "./queries.ts";
import { linkAccountInput, signInWithInput, unlinkAccountInput } from "./schema.ts";

/** Sends a browser to a provider, to come back signed in. */
export const signInWith = openAction({
  room: "accounts",
  input: signInWithInput,
  run: ({ provider, to, timeZone }, { address }) =>
    sendTo(provider, { to, timeZone, linkFor: null }, `provider:${address}`),
  to: (address) => address,
});

/** Sends a signed-in person's browser to a provider, to come back with that account linked. */
export const linkAccount = openAction({
  room: "accounts",
  input: linkAccountInput,
  async run({ provider, currentPassword }) {
    const owner = await checkOwner(currentPassword);
    if (!owner.ok) return owner;
    const { sessionId } = owner.value;
    const errand = { to: "/settings/linked", timeZone: "", linkFor: sessionId };
    return sendTo(provider, errand, `provider:${sessionId}`);
  },
  to: (address) => address,
});

async function sendTo(providerId: string, errand: Errand, triesKey: string): Promise<Result<string>> {
  if (!listOffered().some(({ id }) => id === providerId)) return refused("provider-unknown");
  if (!(await takeTry(triesKey, 60, 15 * 60))) return refused("too-many");
  const address = await findProviderAddress(providerId);
  if (!address) return refused("provider-unreachable");
  await keepErrand(errand);
  return ok(address);
}

export const unlinkAccount = personAction({
  verb: "account.unlink-provider",
  room: "accounts",
  input: unlinkAccountInput,
  async run(db, { provider }, { me }) {
    const known = (await listWaysElsewhere(db, me.id)).find((way) => way.provider === provider);
    if (!known?.link) return refused("not-found");
    const isLast = await asDoorkeeperWithin(db, async (keeper) => {
      await holdPerson(keeper, me.id);
      if (!(await hasOtherWayIn(keeper, me.id, provider))) return true;
      await removeLink(keeper, me.id, provider);
      return false;
    });
    if (isLast) return refused("only-way-in");
    if (me.isEmailConfirmed)
      post([letterTo(me, "providerUnlinked", "/settings/linked", { provider: known.name })]);
    return ok({ id: me.id, audit: { provider } });
  },
  to: () => "/settings/linked?unlinked",
});
