"use server";

import { expectLetter, forgetLetter } from "#lib/access/expected-letter.ts";
import { openAction } from "#lib/access/open-action.ts";
import { ok, type Refused, type Result, refused } from "#lib/kernel/result.ts";
import { asDoorkeeper, takeTry } from "#lib/platform/db.ts";
import { type Letter, post } from "#lib/platform/mail.ts";
import { spendKey } from "../keys/mutations.ts";
import { checkOwner } from "../password/password.ts";
import { changeEmail as moveEmail, restoreEmail, writeChangeEmail } from "./mutations.ts";
import { changeEmailKinds } from "./queries.ts";
import { askChangeEmailInput, changeEmailInput } from "./schema.ts";
import { viewChangeEmail } from "./views.ts";

/** Whether the new address has an account is told by a letter to it, and in no other way. */
export const askChangeEmail = openAction({
  room: "accounts",
  input: askChangeEmailInput,
  async run({ email, currentPassword }) {
    const owner = await checkOwner(currentPassword);
    if (!owner.ok) return owner;
    const { me } = owner.value;
    if (email === me.email) return { ok: false, code: "invalid", fields: { email: "email-same" } };
    if (!(await takeTry(`change-email:${me.id}`, 5, 60 * 60))) return refused("too-many-letters");
    const markHash = await expectLetter(email, "/settings/email");
    post(await asDoorkeeper((db) => writeChangeEmail(db, me, email, markHash)));
    return ok(null);
  },
  to: () => "/settings/email?asked",
});

type Changed = { readonly letter: Letter | null; readonly path: string };

export const changeEmail = openAction({
  room: "accounts",
  input: changeEmailInput,
  async run({ key }) {
    const found = await viewChangeEmail(key);
    if (!found.ok) return found;
    const { email, isUndo, owner } = found.value;
    const me = { ...owner, id: owner.personId };
    const changed = await asDoorkeeper(async (db): Promise<Result<Changed>> => {
      const used = await spendKey(db, key, changeEmailKinds);
      if (!used.ok) return used;
      const taken: Refused = refused("email-taken");
      if (isUndo) {
        const reset = await restoreEmail(db, me, { email, createdAt: used.value.createdAt });
        return reset ? ok({ letter: null, path: `/reset/${reset}` }) : taken;
      }
      const letter = await moveEmail(db, me, email);
      return letter ? ok({ letter, path: "/settings/email?changed" }) : taken;
    });
    if (!changed.ok) return changed;
    if (changed.value.letter) post([changed.value.letter]);
    await forgetLetter();
    return ok(changed.value.path);
  },
  to: (path) => path,
});
