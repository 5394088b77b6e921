"use server";

import { redirect } from "next/navigation";
import { inOneTransaction, personAction, record } from "#lib/access/action.ts";
import { hideKey, showKey } from "#lib/access/api-shown-key.ts";
import { letterTo } from "#lib/access/letter.ts";
import { openAction } from "#lib/access/open-action.ts";
import { ok, refused } from "#lib/kernel/result.ts";
import { takeTry } from "#lib/platform/db.ts";
import { post } from "#lib/platform/mail.ts";
import { checkOwner } from "../password/password.ts";
import { areasOf, expiryOf, mostTokens, scopesOf } from "./core/token.ts";
import { insertToken, revokeOwn } from "./mutations.ts";
import { countTokens } from "./queries.ts";
import { makeTokenInput, tokenOnlyInput } from "./schema.ts";

/** Makes a key for a program. Its owner is asked for first: a key opens the record without them. */
export const makeToken = openAction({
  room: "programs",
  input: makeTokenInput,
  async run({ currentPassword, name, subject, reach, lifetime }) {
    const owner = await checkOwner(currentPassword);
    if (!owner.ok) return owner;
    const { me, sessionId } = owner.value;
    if (!(await takeTry(`token:${me.id}`, 30, 60 * 60))) return refused("too-many");
    const made = await inOneTransaction({ personId: me.id, sessionId }, async (db) => {
      if ((await countTokens(db, me.id)) >= mostTokens) return refused("tokens-enough", { most: mostTokens });
      const expiresAt = expiryOf(lifetime, new Date());
      const scopes = scopesOf(reach, areasOf(subject));
      const token = await insertToken(db, { personId: me.id, name, scopes, expiresAt });
      await record(db, "account.make-token", me, { id: token.id, audit: { name, reach, subject } });
      return ok(token);
    });
    if (!made.ok) return made;
    await showKey(me.id, made.value.key);
    post([letterTo(me, "tokenMade", "/settings/tokens", { name })]);
    return ok(null);
  },
  to: () => "/settings/tokens/key",
});

export const revokeToken = personAction({
  verb: "account.revoke-token",
  room: "programs",
  input: tokenOnlyInput,
  run: async (db, { tokenId }, { me }) =>
    (await revokeOwn(db, me.id, tokenId)) ? ok({ id: tokenId }) : refused("not-found"),
  to: () => "/settings/tokens?done=revoked",
});

/** The key is written down: this browser shows it no more. */
export async function putKeyAway(): Promise<void> {
  await hideKey();
  redirect("/settings/tokens");
}
