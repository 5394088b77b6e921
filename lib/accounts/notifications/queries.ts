import { asDoorkeeperWithin, type Db } from "#lib/platform/db.ts";

/** A person's own notification choices as they are stored; `db` is their scope. */
export async function getNotificationChoices(db: Db, me: string): Promise<unknown> {
  const { notifications } = await asDoorkeeperWithin(db, (doorkeeper) =>
    doorkeeper.person.findUniqueOrThrow({ where: { id: me }, select: { notifications: true } }),
  );
  return notifications;
}
