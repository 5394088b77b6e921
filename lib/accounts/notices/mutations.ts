import { type NotificationKind, noticesOf } from "#lib/access/core/notifications.ts";
import type { Db } from "#lib/platform/db.ts";

/** Marks one of the person's notices as seen; false when it is none of theirs. */
export async function updateSeen(db: Db, noticeId: string): Promise<boolean> {
  const { count } = await db.notice.updateMany({ where: { id: noticeId }, data: { seenAt: new Date() } });
  return count > 0;
}

/** Marks all of a person's notices up to an instant as seen. */
export async function updateAllSeen(db: Db, personId: string, until: Date): Promise<void> {
  await db.notice.updateMany({
    where: { personId, seenAt: null, createdAt: { lte: until } },
    data: { seenAt: new Date() },
  });
}

/** Marks a person's notices of some kinds of news as seen. */
export async function updateSeenOfNews(
  db: Db,
  personId: string,
  news: readonly NotificationKind[],
): Promise<void> {
  const kinds = news.flatMap(noticesOf);
  if (kinds.length === 0) return;
  await db.notice.updateMany({
    where: { personId, seenAt: null, kind: { in: kinds } },
    data: { seenAt: new Date() },
  });
}
