"use server";

import { expectLetter, forgetLetter } from "#lib/access/expected-letter.ts";
import { letterTo } from "#lib/access/letter.ts";
import { openAction } from "#lib/access/open-action.ts";
import { ok, refused } from "#lib/kernel/result.ts";
import { asDoorkeeper, takeTry } from "#lib/platform/db.ts";
import { afterwards, post } from "#lib/platform/mail.ts";
import { hashPassword } from "#lib/platform/passwords.ts";
import { arrive } from "../admission.ts";
import { resetByKey, writeReset } from "./mutations.ts";
import { askResetInput, resetInput } from "./schema.ts";
import { viewReset } from "./views.ts";

const hour = 60 * 60;

/** Known and unknown addresses are answered alike and at once: whose it is is looked up after the answer. */
export const askReset = openAction({
  room: "accounts",
  input: askResetInput,
  async run({ email }, { address }) {
    if (!(await takeTry(`reset-from:${address}`, 20, hour))) return refused("too-many-letters");
    const isWithin = await takeTry(`reset:${email}`, 5, hour);
    await expectLetter(email, "/home");
    afterwards(async () => {
      const letter = isWithin ? await asDoorkeeper((db) => writeReset(db, email)) : null;
      post(letter ? [letter] : []);
    });
    return ok(null);
  },
  to: () => "/forgot/sent",
});

export const resetPassword = openAction({
  room: "accounts",
  input: resetInput,
  async run({ key, password }, caller) {
    const held = await viewReset(key);
    if (!held.ok) return held;
    const hash = await hashPassword(password);
    const done = await asDoorkeeper((db) => resetByKey(db, key, hash));
    if (!done.ok) return done;
    post([letterTo(done.value, "passwordReset", "/forgot")]);
    await forgetLetter();
    return ok(await arrive(done.value.personId, "mail", caller, "/home"));
  },
  to: (path) => path,
});
