import type { Db } from "#lib/platform/db.ts";

/** Ends a person's sessions but for this one; answers how many there were. */
export async function revokeOthers(db: Db, personId: string, currentId: string): Promise<number> {
  const { count } = await db.session.updateMany({
    where: { personId, id: { not: currentId }, revokedAt: null },
    data: { revokedAt: new Date() },
  });
  return count;
}

/** Ends one of a person's sessions; false when it is not theirs. One that has ended stays so. */
export async function revokeOwn(db: Db, personId: string, sessionId: string): Promise<boolean> {
  if (!(await db.session.findFirst({ where: { id: sessionId, personId }, select: { id: true } })))
    return false;
  await db.session.updateMany({
    where: { id: sessionId, personId, revokedAt: null },
    data: { revokedAt: new Date() },
  });
  return true;
}
