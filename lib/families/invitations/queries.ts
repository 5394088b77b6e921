import { Prisma } from "#generated/prisma/client.ts";
import { lastDayBefore } from "#lib/kernel/day-ends.ts";
import { isId } from "#lib/kernel/ids.ts";
import type { Db } from "#lib/platform/db.ts";
import { isMailConfigured } from "#lib/platform/mail.ts";
import { type Fate, type InvitationView, stateOf } from "../core/invitation.ts";

/** An invitation as doors need it: with the hash of the key that opens it now, and all it was made with. */
export type StoredInvitation = InvitationView & {
  readonly keyHash: string;
  readonly note: string | null;
  readonly childIds: readonly string[];
};

type Row = Omit<StoredInvitation, "endsOn" | "answerBy" | "state"> &
  Fate & { endsAt: Date | null; timeZone: string };

const keptDays = 30;

/**
 * The invitations of a family that wait for an answer or got none or a no within thirty days, the newest first; of those taken
 * back only `justRevoked`.
 */
export async function listInvitations(
  db: Db,
  familyId: string,
  justRevoked: string | null = null,
): Promise<InvitationView[]> {
  const rows = await db.$queryRaw<Row[]>`
    ${view} where i.family_id = ${familyId}::uuid and i.accepted_at is null
      and (i.revoked_at is null or i.id = ${justRevoked}::uuid)
      and coalesce(i.declined_at, i.expires_at) > now() - make_interval(days => ${keptDays})
    order by i.created_at desc, i.id desc`;
  return rows.map((row) => toView(row));
}

/** One invitation of a family, whatever has become of it; null when there is none. */
export async function findInvitation(db: Db, familyId: string, id: string): Promise<StoredInvitation | null> {
  if (!isId(id)) return null;
  const rows = await db.$queryRaw<Row[]>`
    ${view} where i.family_id = ${familyId}::uuid and i.id = ${id}::uuid`;
  return rows[0] ? toView(rows[0]) : null;
}

const view = Prisma.sql`
    select i.id, i.label, i.email, i.note, i.role::text, i.all_children as "allChildren", i.areas, i.ends_at as "endsAt",
      i.expires_at as "expiresAt", i.accepted_at as "acceptedAt", i.declined_at as "declinedAt", i.revoked_at as "revokedAt",
      i.key_hash as "keyHash", coalesce(p.name, '') as inviter, f.time_zone as "timeZone",
      access.may_grant((access.part_in(i.family_id)).role, i.role) as "mayChange",
      exists (
        select from memberships m
        where m.family_id = i.family_id and m.person_id = i.invited_by and m.revoked_at is null
          and (m.ends_at is null or m.ends_at > now()) and m.all_children
          and access.permits(m.role, 'member:invite') and access.may_grant(m.role, i.role)) as stands,
      coalesce((
        select jsonb_agg(c.name order by c.born_on, c.id)
        from invitation_children ic join children c on c.family_id = ic.family_id and c.id = ic.child_id
        where ic.family_id = i.family_id and ic.invitation_id = i.id), '[]') as children,
      coalesce((
        select jsonb_agg(ic.child_id order by ic.child_id) from invitation_children ic
        where ic.family_id = i.family_id and ic.invitation_id = i.id), '[]') as "childIds"
    from invitations i join families f on f.id = i.family_id left join persons p on p.id = i.invited_by`;

function toView(row: Row): StoredInvitation {
  const { expiresAt, acceptedAt, declinedAt, revokedAt, endsAt, timeZone, ...rest } = row;
  return {
    ...rest,
    state: stateOf({ expiresAt, acceptedAt, declinedAt, revokedAt }, new Date()),
    endsOn: endsAt && lastDayBefore(endsAt, timeZone),
    answerBy: lastDayBefore(expiresAt, timeZone),
  };
}

/** How many invitations of a family wait for an answer, and whether one of them went to this address. */
export async function countPending(
  db: Db,
  familyId: string,
  email: string | null,
): Promise<{ count: number; toSame: number }> {
  const rows = await db.$queryRaw<{ count: number; toSame: number }[]>`
    select count(*)::int as count, (count(*) filter (where i.email = ${email}))::int as "toSame" from invitations i
    where i.family_id = ${familyId}::uuid and i.accepted_at is null and i.declined_at is null and i.revoked_at is null
      and i.expires_at > now()`;
  return rows[0] ?? { count: 0, toSame: 0 };
}

/** Whether the letters of invitations leave this server. */
export function areLettersSent(): boolean {
  return isMailConfigured();
}
