import type { Role } from "#lib/access/core/roles.ts";
import { lastDayBefore } from "#lib/kernel/day-ends.ts";
import type { Db } from "#lib/platform/db.ts";
import { type Fate, type OfferView, receptionOf, stateOf } from "../core/invitation.ts";

type Told = { readonly email: string; readonly isEmailConfirmed: boolean } | null;

type Offered = Omit<OfferView, "endsOn" | "answerBy" | "state" | "reception"> &
  Fate & { readonly endsAt: Date | null; readonly timeZone: string };

/** What the held key offers, and what the one who asks can do about it; null for a key that opens nothing. */
export async function findOffer(db: Db, me: Told): Promise<OfferView | null> {
  const rows = await db.$queryRaw<{ offered: unknown; isToMe: boolean; stands: boolean }[]>`
    select access.read_invitation(access.key()) as offered, (access.my_invitation()).id is not null as stands,
      coalesce((select i.email = ${me?.email ?? ""} from invitations i where i.key_hash = access.key()), false) as "isToMe"`;
  const { offered, stands = false, isToMe = false } = rows[0] ?? {};
  if (!offered) return null;
  const offer = toOffered(offered);
  const state = stateOf(offer, new Date());
  const reception = receptionOf({ ...offer, isToMe }, me);
  // Whoever made it may no longer offer it: as good as taken back.
  const isVoid = !stands && (!offer.isForEmail || reception === "may-accept");
  const { familyName, inviter, note, role, allChildren, children, areas, isForEmail, isMember } = offer;
  return {
    ...{ familyName, inviter, note, role, allChildren, children, areas, isForEmail, isMember },
    endsOn: offer.endsAt && lastDayBefore(offer.endsAt, offer.timeZone),
    answerBy: lastDayBefore(offer.expiresAt, offer.timeZone),
    state: state === "pending" && isVoid ? "revoked" : state,
    reception,
  };
}

/** The database answers with JSON, where instants are text. */
function toOffered(offered: unknown): Offered {
  const entries = Object.entries(offered as Record<string, unknown>).map(([name, value]) => [
    name,
    name.endsWith("At") && typeof value === "string" ? new Date(value) : value,
  ]);
  return Object.fromEntries(entries);
}

/** The family the held key leads to, whatever has become of the invitation; null for a key that opens nothing. */
export async function findOfferingFamilyId(db: Db): Promise<string | null> {
  const rows = await db.$queryRaw<{ familyId: string | null }[]>`
    select access.read_invitation(access.key()) ->> 'familyId' as "familyId"`;
  return rows[0]?.familyId ?? null;
}

export type HeldOffer = {
  readonly id: string;
  readonly familyId: string;
  readonly role: Role;
  readonly allChildren: boolean;
  readonly areas: string[];
  readonly endsAt: Date | null;
  readonly invitedBy: string;
};

/** The invitation whose key is held, as it is to be taken; null where it is over or not theirs. */
export async function findHeldOffer(db: Db): Promise<HeldOffer | null> {
  const rows = await db.$queryRaw<HeldOffer[]>`
    select i.id, i.family_id as "familyId", i.role::text, i.all_children as "allChildren", i.areas, i.ends_at as "endsAt",
      i.invited_by as "invitedBy"
    from invitations i where i.key_hash = access.key() and i.id = (access.my_invitation()).id`;
  return rows[0] ?? null;
}

/** The children the held invitation names. */
export async function listInvitedChildIds(db: Db, invitationId: string): Promise<string[]> {
  const rows = await db.invitationChild.findMany({ where: { invitationId }, select: { childId: true } });
  return rows.map(({ childId }) => childId);
}

export type Invited = {
  readonly id: string;
  readonly familyId: string;
  readonly invitedBy: string;
  readonly label: string;
};

/** Who made the held invitation, and for whom. */
export async function getInvited(db: Db): Promise<Invited> {
  const rows = await db.$queryRaw<Invited[]>`
    select i.id, i.family_id as "familyId", i.invited_by as "invitedBy", i.label from invitations i
    where i.key_hash = access.key()`;
  if (!rows[0]) throw new Error("no such invitation");
  return rows[0];
}
