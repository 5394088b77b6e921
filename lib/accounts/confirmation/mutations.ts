import { writeAudit } from "#lib/access/audit.ts";
import { letterTo } from "#lib/access/letter.ts";
import { ok, type Result, refused } from "#lib/kernel/result.ts";
import type { Db } from "#lib/platform/db.ts";
import type { Letter } from "#lib/platform/mail.ts";
import { makeKey, spendKey, voidKeys } from "../keys/mutations.ts";
import type { KeyRefusal } from "../keys/queries.ts";
import { endSessions, unsetPassword } from "../password/mutations.ts";
import { revokeAll } from "../tokens/mutations.ts";

const aDay = 24 * 60;

/**
 * The letter that asks a person to confirm their e-mail; its link takes the place of earlier ones. `markHash` is of the browser
 * that gave the password just now: opened there, the link alone will do. Doorkeeper only.
 */
export async function writeConfirmation(
  db: Db,
  { personId, email, locale }: { personId: string; email: string; locale: string },
  markHash: string | null,
): Promise<Letter> {
  await voidKeys(db, personId, ["confirm-email"]);
  const kind = "confirm-email";
  const key = await makeKey(db, { kind, personId, email, detail: { mark: markHash }, minutes: aDay });
  return letterTo({ email, locale }, "confirm", `/confirm/${key}`);
}

/** Notes that a person reads the mail sent to their address, while it is theirs. Doorkeeper only. */
export async function setEmailConfirmed(db: Db, personId: string, email: string): Promise<void> {
  await db.person.updateMany({
    where: { id: personId, email, emailConfirmedAt: null },
    data: { emailConfirmedAt: new Date() },
  });
}

/** Uses the key of a confirmation, and answers whose it was. Doorkeeper only. */
export async function confirmByKey(db: Db, key: string): Promise<Result<string, KeyRefusal>> {
  const used = await spendKey(db, key, ["confirm-email"]);
  if (!used.ok) return used;
  const { personId, email } = used.value;
  if (!personId || !email) return refused("key-unknown");
  await setEmailConfirmed(db, personId, email);
  await writeAudit(db, { verb: "account.confirm-email", personId, subjectId: personId });
  return ok(personId);
}

/**
 * Gives an account to the reader of its address: confirms the e-mail and ends every way in there was, because nobody knows who made
 * it. False when it is confirmed already. Doorkeeper only.
 */
export async function claimAccount(db: Db, personId: string): Promise<boolean> {
  const { count } = await db.person.updateMany({
    where: { id: personId, emailConfirmedAt: null },
    data: { emailConfirmedAt: new Date() },
  });
  if (count === 0) return false;
  const where = { personId };
  await unsetPassword(db, personId);
  await db.passkey.deleteMany({ where });
  await db.twoStep.deleteMany({ where });
  await db.recoveryCode.deleteMany({ where });
  await db.linkedAccount.deleteMany({ where });
  await db.oneTimeKey.updateMany({ where: { personId, usedAt: null }, data: { usedAt: new Date() } });
  await revokeAll(db, personId);
  await endSessions(db, personId, null);
  return true;
}
