"use server";

import { expectLetter, forgetLetter, readExpectedLetter } from "#lib/access/expected-letter.ts";
import { openAction } from "#lib/access/open-action.ts";
import { ok, refused } from "#lib/kernel/result.ts";
import { asDoorkeeper, takeTry } from "#lib/platform/db.ts";
import { afterwards, post } from "#lib/platform/mail.ts";
import { arrive } from "../admission.ts";
import { onward } from "../schema.ts";
import { signInByKey, writeSignInLink } from "./mutations.ts";
import { askLinkInput, useLinkInput } from "./schema.ts";

const hour = 60 * 60;

/** Known and unknown addresses are answered alike and at once: whose it is is looked up after the answer. */
export const askSignInLink = openAction({
  room: "accounts",
  input: askLinkInput,
  async run({ email, to }, { address }) {
    if (!(await takeTry(`link-from:${address}`, 20, hour))) return refused("too-many-letters");
    const isWithin = await takeTry(`link:${email}`, 5, hour);
    await expectLetter(email, to);
    afterwards(async () => {
      const letter = isWithin ? await asDoorkeeper((db) => writeSignInLink(db, email)) : null;
      post(letter ? [letter] : []);
    });
    return ok(null);
  },
  to: () => "/sign-in/link/sent",
});

export const signInByLink = openAction({
  room: "accounts",
  input: useLinkInput,
  async run({ key }, caller) {
    const used = await asDoorkeeper((db) => signInByKey(db, key));
    if (!used.ok) return used;
    const to = onward.parse((await readExpectedLetter())?.onward);
    await forgetLetter();
    return ok(await arrive(used.value, "mail", caller, to));
  },
  to: (path) => path,
});
