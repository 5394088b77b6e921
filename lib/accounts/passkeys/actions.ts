"use server";

import { personAction } from "#lib/access/action.ts";
import { letterTo } from "#lib/access/letter.ts";
import { openAction } from "#lib/access/open-action.ts";
import { ok, refused } from "#lib/kernel/result.ts";
import { asDoorkeeper, asDoorkeeperWithin, takeTry } from "#lib/platform/db.ts";
import { isMailConfigured, post } from "#lib/platform/mail.ts";
import { ceremonyMinutes, offerAuthentication, offerRegistration } from "#lib/platform/passkeys.ts";
import { arrive } from "../admission.ts";
import { makeKey } from "../keys/mutations.ts";
import { checkOwner } from "../password/password.ts";
import { admitPasskey, insertPasskey, removeOwn, renameOwn } from "./mutations.ts";
import { listCredentialIds } from "./queries.ts";
import {
  addPasskeyInput,
  offerPasskeyInput,
  offerPasskeySignInInput,
  passkeyOnlyInput,
  renamePasskeyInput,
  signInWithPasskeyInput,
} from "./schema.ts";

const mostPasskeys = 20;

/** Gives the browser what it needs to make a passkey; `addPasskey` takes what it made. */
export const offerPasskey = openAction({
  room: "security",
  input: offerPasskeyInput,
  async run({ currentPassword, name }) {
    const owner = await checkOwner(currentPassword);
    if (!owner.ok) return owner;
    const { me } = owner.value;
    if (!(await takeTry(`passkey-add:${me.id}`, 30, 60 * 60))) return refused("too-many");
    const { held, challenge } = await asDoorkeeper(async (db) => ({
      held: await listCredentialIds(db, me.id),
      challenge: await makeKey(db, {
        kind: "passkey-add",
        personId: me.id,
        detail: { name },
        minutes: ceremonyMinutes,
      }),
    }));
    if (held.length >= mostPasskeys) return refused("passkeys-enough", { most: mostPasskeys });
    return ok(await offerRegistration(me, challenge, held));
  },
  give: (options) => options,
});

export const addPasskey = personAction({
  verb: "account.add-passkey",
  room: "security",
  input: addPasskeyInput,
  async run(db, { response }, { me }) {
    const added = await asDoorkeeperWithin(db, (keeper) => insertPasskey(keeper, me.id, response));
    if (added.ok) post([letterTo(me, "passkeyAdded", "/settings/security")]);
    return added;
  },
  to: () => "/settings/security?done=passkey-added",
});

export const renamePasskey = personAction({
  verb: "account.rename-passkey",
  room: "security",
  input: renamePasskeyInput,
  async run(db, { passkeyId, name }, { me }) {
    const isMine = await asDoorkeeperWithin(db, (keeper) => renameOwn(keeper, me.id, passkeyId, name));
    return isMine ? ok({ id: passkeyId }) : refused("not-found");
  },
  to: () => "/settings/security?done=passkey-renamed",
});

export const removePasskey = personAction({
  verb: "account.remove-passkey",
  room: "security",
  input: passkeyOnlyInput,
  run: (db, { passkeyId }, { me }) =>
    asDoorkeeperWithin(db, (keeper) => removeOwn(keeper, me.id, passkeyId, { byMail: isMailConfigured() })),
  to: () => "/settings/security?done=passkey-removed",
});

/** Gives the browser of nobody in particular a challenge for whichever passkey they pick. */
export const offerPasskeySignIn = openAction({
  room: "security",
  input: offerPasskeySignInInput,
  async run(_, { address }) {
    if (!(await takeTry(`passkey-offer:${address}`, 60, 15 * 60))) return refused("too-many");
    const key = { kind: "passkey-sign-in", personId: null, minutes: ceremonyMinutes };
    return ok(await offerAuthentication(await asDoorkeeper((db) => makeKey(db, key))));
  },
  give: (options) => options,
});

export const signInWithPasskey = openAction({
  room: "security",
  input: signInWithPasskeyInput,
  async run({ response, to }, caller) {
    if (!(await takeTry(`passkey:${caller.address}`, 60, 15 * 60))) return refused("too-many");
    const used = await asDoorkeeper((db) => admitPasskey(db, response));
    if (!used.ok) return used;
    return ok(await arrive(used.value.personId, "passkey", caller, to));
  },
  to: (path) => path,
});
