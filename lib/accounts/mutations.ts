import type { Db } from "#lib/platform/db.ts";

export type NewPerson = {
  id: string;
  email: string;
  name: string;
  locale: string;
  timeZone: string;
  weightUnit: string;
  lengthUnit: string;
};

/** Stores a person with the hash of their password; false when the e-mail or the id is taken. Doorkeeper only. */
export async function insertPerson(db: Db, person: NewPerson, hash: string): Promise<boolean> {
  const { count } = await db.person.createMany({ data: [person], skipDuplicates: true });
  if (count === 0) return false;
  await db.password.create({ data: { personId: person.id, hash } });
  return true;
}

const aliveDays = 30;

/** Opens a session, alive for thirty days from the last time it is seen. Doorkeeper only. */
export async function insertSession(
  db: Db,
  session: {
    id: string;
    personId: string;
    device: string | null;
    address?: string | null;
    place?: string | null;
  },
): Promise<void> {
  const expiresAt = new Date(Date.now() + aliveDays * 86_400_000);
  await db.session.create({ data: { ...session, expiresAt } });
  await db.person.update({
    where: { id: session.personId },
    data: { lastSignInAt: new Date() },
    select: { id: true },
  });
}

/** Ends a session: its token opens nothing from the next request on. */
export async function revokeSession(db: Db, sessionId: string): Promise<void> {
  await db.session.updateMany({ where: { id: sessionId, revokedAt: null }, data: { revokedAt: new Date() } });
}
