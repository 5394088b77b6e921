"use server";

import { personAction } from "#lib/access/action.ts";
import { expectLetter, forgetLetter, readExpectedLetter } from "#lib/access/expected-letter.ts";
import { openAction } from "#lib/access/open-action.ts";
import { asSignedInOrNull } from "#lib/access/scope.ts";
import { ok, type Refused, refused } from "#lib/kernel/result.ts";
import { asDoorkeeper, asDoorkeeperWithin, takeTry } from "#lib/platform/db.ts";
import { post } from "#lib/platform/mail.ts";
import { verifyPassword } from "#lib/platform/passwords.ts";
import { arrive } from "../admission.ts";
import { onward } from "../schema.ts";
import { confirmByKey, writeConfirmation } from "./mutations.ts";
import { askConfirmationInput, confirmInput } from "./schema.ts";
import { viewConfirmation } from "./views.ts";

export const confirmEmail = openAction({
  room: "accounts",
  input: confirmInput,
  async run({ key, password }, caller) {
    const found = await viewConfirmation(key);
    if (!found.ok) return found;
    const { personId, passwordHash } = found.value;
    if (passwordHash !== null) {
      const wrong = await checkPassword(personId, passwordHash, password);
      if (wrong) return wrong;
    }
    const confirmed = await asDoorkeeper((db) => confirmByKey(db, key));
    if (!confirmed.ok) return confirmed;
    const to = onward.parse((await readExpectedLetter())?.onward);
    await forgetLetter();
    const isIn = (await asSignedInOrNull(async (_, me) => me.id))?.value === personId;
    return ok(isIn ? to : await arrive(personId, "mail", caller, to));
  },
  to: (path) => path,
});

async function checkPassword(personId: string, hash: string, password: string): Promise<Refused | null> {
  if (!password) return { ok: false, code: "invalid", fields: { password: "password-missing" } };
  if (!(await takeTry(`confirm:${personId}`, 10, 15 * 60))) return refused("too-many");
  if (await verifyPassword(hash, password)) return null;
  return { ok: false, code: "invalid", fields: { password: "password-wrong" } };
}

/** Sends a signed-in person the link again. */
export const askConfirmation = personAction({
  verb: "account.ask-confirmation",
  room: "accounts",
  input: askConfirmationInput,
  tries: { name: "ask-confirmation", most: 5, seconds: 60 * 60 },
  async run(db, _, { me }) {
    if (me.isEmailConfirmed) return refused("email-confirmed");
    const markHash = await expectLetter(me.email, "/settings/email?confirmed");
    const reader = { ...me, personId: me.id };
    post([await asDoorkeeperWithin(db, (keeper) => writeConfirmation(keeper, reader, markHash))]);
    return ok({ id: me.id });
  },
  to: () => "/settings/email?sent",
});
