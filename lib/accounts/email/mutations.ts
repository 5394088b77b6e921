import { writeAudit } from "#lib/access/audit.ts";
import { letterTo } from "#lib/access/letter.ts";
import type { Db } from "#lib/platform/db.ts";
import type { Letter } from "#lib/platform/mail.ts";
import { makeKey, voidKeys } from "../keys/mutations.ts";
import { endSessions, openingKeys, unsetPassword } from "../password/mutations.ts";
import { makeResetKey } from "../reset/mutations.ts";
import { revokeAll } from "../tokens/mutations.ts";

const anHour = 60;
const twoDays = 2 * 24 * 60;

type Owner = { readonly id: string; readonly email: string; readonly locale: string };

/**
 * The letters about a wished change of e-mail: one to the new address with the link that makes the change, or, when somebody else
 * has that address, to say so; and one to the address that is to be left. `markHash` is of the browser
 * that asked. Doorkeeper only.
 */
export async function writeChangeEmail(
  db: Db,
  me: Owner,
  email: string,
  markHash: string,
): Promise<Letter[]> {
  const asked = letterTo(me, "changeEmailAsked", "/forgot", { email });
  const reader = { email, locale: me.locale };
  await voidKeys(db, me.id, ["change-email"]);
  await writeAudit(db, { verb: "account.ask-change-email", personId: me.id, subjectId: me.id });
  // Made in both cases, so that the time does not tell them apart.
  const detail = { mark: markHash };
  const key = await makeKey(db, { kind: "change-email", personId: me.id, email, detail, minutes: anHour });
  if (await isTaken(db, email)) return [letterTo(reader, "changeEmailTaken", "/sign-in"), asked];
  return [letterTo(reader, "changeEmail", `/change-email/${key}`), asked];
}

/**
 * Moves an account to an address whose mail its owner reads; links sent to the old one open nothing any more, but for the one in the
 * letter answered here, which undoes the change for two days. Null when somebody else has the address by now. Doorkeeper only.
 */
export async function changeEmail(db: Db, owner: Owner, email: string): Promise<Letter | null> {
  if (await isTaken(db, email)) return null;
  await setEmail(db, owner.id, email);
  const undo = { kind: "restore-email", personId: owner.id, email: owner.email, minutes: twoDays };
  const key = await makeKey(db, undo);
  await writeAudit(db, { verb: "account.change-email", personId: owner.id, subjectId: owner.id });
  return letterTo(owner, "emailChanged", `/change-email/${key}`, { email });
}

/**
 * Undoes a change of e-mail for whoever reads the mail at the old address: everybody is signed out; the password that made the change
 * possible and all that was added lately open nothing any more; the key answered here chooses another password. Undoes of later
 * changes are worthless with it, those of earlier ones are not: who moved the account twice reads the mail at the address between.
 * Null when the address is taken. Doorkeeper only.
 */
export async function restoreEmail(
  db: Db,
  owner: Owner,
  undo: { readonly email: string; readonly createdAt: Date },
): Promise<string | null> {
  const { email, createdAt } = undo;
  if (owner.email !== email && (await isTaken(db, email))) return null;
  await setEmail(db, owner.id, email);
  await voidKeys(db, owner.id, ["restore-email"], createdAt);
  await removeLateMeans(db, owner.id);
  await unsetPassword(db, owner.id);
  await revokeAll(db, owner.id);
  await endSessions(db, owner.id, null);
  await writeAudit(db, { verb: "account.change-email", personId: owner.id, subjectId: owner.id });
  return makeResetKey(db, owner.id, email);
}

async function setEmail(db: Db, personId: string, email: string): Promise<void> {
  await voidKeys(db, personId, [...openingKeys, "confirm-email"]);
  await db.person.updateMany({ where: { id: personId }, data: { email, emailConfirmedAt: new Date() } });
}

/** Removes the passkeys, linked accounts and two-step sign-in of the last three days: of the undo's two and one before. */
async function removeLateMeans(db: Db, personId: string): Promise<void> {
  const where = { personId, createdAt: { gt: new Date(Date.now() - 3 * 86_400_000) } };
  await db.passkey.deleteMany({ where });
  await db.linkedAccount.deleteMany({ where });
  const { count } = await db.twoStep.deleteMany({ where });
  if (count > 0) await db.recoveryCode.deleteMany({ where: { personId } });
}

async function isTaken(db: Db, email: string): Promise<boolean> {
  return (await db.person.count({ where: { email } })) > 0;
}
