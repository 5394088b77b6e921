"use server";

import { writeAudit } from "#lib/access/audit.ts";
import { letterTo } from "#lib/access/letter.ts";
import { openAction } from "#lib/access/open-action.ts";
import { ok } from "#lib/kernel/result.ts";
import { asDoorkeeper } from "#lib/platform/db.ts";
import { post } from "#lib/platform/mail.ts";
import { hashPassword } from "#lib/platform/passwords.ts";
import { endSessions, setPassword } from "./mutations.ts";
import { checkOwner } from "./password.ts";
import { changePasswordInput } from "./schema.ts";

/** Changes one's password, or sets the first one. Every other device is signed out. */
export const changePassword = openAction({
  room: "accounts",
  input: changePasswordInput,
  async run({ currentPassword, password }) {
    const owner = await checkOwner(currentPassword);
    if (!owner.ok) return owner;
    const { me, sessionId } = owner.value;
    const hash = await hashPassword(password);
    await asDoorkeeper(async (db) => {
      await setPassword(db, me.id, hash);
      await endSessions(db, me.id, sessionId);
      await writeAudit(db, { verb: "account.change-password", personId: me.id, subjectId: me.id });
    });
    post([letterTo(me, "passwordChanged", "/forgot")]);
    return ok(null);
  },
  to: () => "/settings/password?saved",
});
