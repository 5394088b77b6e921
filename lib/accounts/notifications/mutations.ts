import type { Db } from "#lib/platform/db.ts";

/** Keeps a person's notification choices: what differs from the defaults. */
export async function updateNotificationChoices(
  db: Db,
  personId: string,
  notifications: Record<string, Record<string, boolean>>,
): Promise<void> {
  await db.person.update({ where: { id: personId }, data: { notifications }, select: { id: true } });
}
