import { writeAudit } from "#lib/access/audit.ts";
import { newId } from "#lib/kernel/ids.ts";
import type { Db } from "#lib/platform/db.ts";
import { insertPerson, type NewPerson } from "../mutations.ts";

/** Stores a new person and answers their id; null when their e-mail has an account. Doorkeeper only. */
export async function signUpPerson(db: Db, person: NewPerson, hash: string): Promise<string | null> {
  const { email } = person;
  if (await db.person.findUnique({ where: { email }, select: { id: true } })) return null;
  // A form sent again with another e-mail brings the id it had.
  for (const id of [person.id, newId()]) {
    if (!(await insertPerson(db, { ...person, id }, hash))) continue;
    await writeAudit(db, { verb: "account.sign-up", personId: id, subjectId: id });
    return id;
  }
  return null;
}

/**
 * Gives an account that nobody has ever been in, and whose e-mail was never confirmed, to whoever asks for it now: their name
 * and password take the place of the earlier ones, and so they hold for the letter sent now alone. Who was never in has no part
 * in any family. Answers its id; null when there is no such account. Doorkeeper only.
 */
export async function replaceUnconfirmed(db: Db, person: NewPerson, hash: string): Promise<string | null> {
  const { email, id: _, ...choices } = person;
  const where = { email, emailConfirmedAt: null, lastSignInAt: null, closedAt: null };
  // Made anew: it has as long to be confirmed as any other.
  const data = { ...choices, createdAt: new Date() };
  const [found] = await db.person.updateManyAndReturn({ where, data, select: { id: true } });
  if (!found) return null;
  await db.password.update({ where: { personId: found.id }, data: { hash, changedAt: new Date() } });
  await writeAudit(db, { verb: "account.sign-up", personId: found.id, subjectId: found.id });
  return found.id;
}
