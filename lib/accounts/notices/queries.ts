import { isNoticeKind, type NoticeKind, newsOf, wants } from "#lib/access/core/notifications.ts";
import type { Db } from "#lib/platform/db.ts";
import { getNotificationChoices } from "../notifications/queries.ts";

export type NoticeView = {
  readonly id: string;
  readonly kind: NoticeKind;
  /** The figures of its sentence. */
  readonly detail: Readonly<Record<string, string>>;
  readonly createdAt: Date;
};

const most = 20;

/** What a person has not been shown yet and wants to be told at home, the newest first. */
export async function listUnseenNotices(db: Db, me: string): Promise<NoticeView[]> {
  const rows = await db.$queryRaw<{ id: string; kind: string; detail: unknown; createdAt: Date }[]>`
    select n.id, n.kind, n.detail, n.created_at as "createdAt" from notices n
    where n.person_id = ${me}::uuid and n.seen_at is null order by n.created_at desc, n.id desc limit ${most}`;
  if (rows.length === 0) return [];
  const choices = await getNotificationChoices(db, me);
  return rows.flatMap(({ kind, detail, ...row }) =>
    isNoticeKind(kind) && wants(choices, newsOf(kind), "app")
      ? [{ ...row, kind, detail: toTexts(detail) }]
      : [],
  );
}

function toTexts(detail: unknown): Record<string, string> {
  const entries = Object.entries(typeof detail === "object" && detail !== null ? detail : {});
  return Object.fromEntries(entries.map(([name, value]) => [name, String(value ?? "")]));
}
