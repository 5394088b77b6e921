import type { Db } from "#lib/platform/db.ts";
import { voidKeys } from "../keys/mutations.ts";

/** Keys that open an account or move it. Not the one that undoes a change of e-mail: no thief may make that worthless. */
export const openingKeys = ["reset", "sign-in-link", "change-email"] as const;

/** Gives a person a password, their first or another; links sent before it open nothing any more. Doorkeeper only. */
export async function setPassword(db: Db, personId: string, hash: string): Promise<void> {
  const password = { hash, changedAt: new Date() };
  await db.password.upsert({
    where: { personId },
    create: { personId, ...password },
    update: password,
    select: { personId: true },
  });
  await voidKeys(db, personId, openingKeys);
}

/** Takes a person's password away: none opens their account until they choose another. Doorkeeper only. */
export async function unsetPassword(db: Db, personId: string): Promise<void> {
  await db.password.updateMany({ where: { personId }, data: { hash: "", changedAt: new Date() } });
}

/** Ends a person's sessions, but for the one named. Doorkeeper only. */
export async function endSessions(db: Db, personId: string, except: string | null): Promise<void> {
  await db.session.updateMany({
    where: { personId, revokedAt: null, ...(except && { id: { not: except } }) },
    data: { revokedAt: new Date() },
  });
}
