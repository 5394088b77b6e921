import { newId } from "#lib/kernel/ids.ts";
import { asSteward, type Db } from "#lib/platform/db.ts";
import { type NoticeKind, type NotificationKind, newsOf, wants } from "./core/notifications.ts";
import type { Role } from "./core/roles.ts";

/**
 * Leaves a notice at home for each of these people; `detail` holds the figures of its sentence, `accounts.notices.<kind>`.
 * A person may tell themself and those they share a family with, the doorkeeper and the steward anybody. Whether somebody wants
 * this kind of news is asked when they look.
 */
export async function insertNotices(
  db: Db,
  personIds: readonly string[],
  kind: NoticeKind,
  detail: Readonly<Record<string, string>>,
): Promise<void> {
  const data = [...new Set(personIds)].map((personId) => ({ id: newId(), personId, kind, detail }));
  if (data.length > 0) await db.notice.createMany({ data });
}

/** As `insertNotices`, in the words of a deed among members. Tell before leaving: afterwards one shares no family any more. */
export const tell = insertNotices;

/**
 * The other members who are told what happens in a family, or to one of its children: those with these roles, by default who sees
 * to its members.
 */
export async function findRecipients(
  db: Db,
  familyId: string,
  { roles = ["owner", "parent"], childId = null }: { roles?: readonly Role[]; childId?: string | null } = {},
): Promise<string[]> {
  const rows = await db.$queryRaw<{ personId: string }[]>`
    select m.person_id as "personId" from memberships m
    where m.family_id = ${familyId}::uuid and m.role::text = any (${[...roles]}::text[]) and m.revoked_at is null
      and (m.ends_at is null or m.ends_at > now()) and m.person_id is distinct from access.me()
      and (${childId}::uuid is null or m.all_children or exists (
        select from membership_children mc
        where mc.family_id = m.family_id and mc.membership_id = m.id and mc.child_id = ${childId}::uuid))`;
  return rows.map(({ personId }) => personId);
}

export type LetterRecipient = { readonly email: string; readonly locale: string; readonly name: string };

/**
 * Who of these people gets a letter of this kind, with what it takes to write one: those who want it, whose e-mail is confirmed and
 * whose account is open. A transaction of its own, for after the deed.
 */
export async function listLetterRecipients(
  reason: string,
  personIds: readonly string[],
  kind: NoticeKind | NotificationKind,
): Promise<LetterRecipient[]> {
  if (personIds.length === 0) return [];
  const people = await asSteward(reason, (db) =>
    db.person.findMany({
      where: { id: { in: [...personIds] }, closedAt: null, emailConfirmedAt: { not: null } },
      select: { email: true, locale: true, name: true, notifications: true },
    }),
  );
  return people
    .filter(({ notifications }) => wants(notifications, newsOf(kind), "email"))
    .map(({ email, locale, name }) => ({ email, locale, name }));
}
