import { mayGrant, type Role, roles } from "#lib/access/core/roles.ts";
import { addDays, type CalendarDate } from "#lib/kernel/dates.ts";
import { ok, type Result, refused } from "#lib/kernel/result.ts";

/** What has become of an invitation; an answer or a revocation outlasts the day it expires. */
export type InvitationState = "pending" | "accepted" | "declined" | "expired" | "revoked";

/** When an invitation runs out, and when it was answered or taken back. */
export type Fate = {
  readonly expiresAt: Date;
  readonly acceptedAt: Date | null;
  readonly declinedAt: Date | null;
  readonly revokedAt: Date | null;
};

/** How long an invitation waits for its answer, in days. */
export const validDays = 7;

/** How many invitations of a family may wait for an answer at a time. */
export const mostPending = 20;

/** The state of an invitation at an instant. */
export function stateOf(fate: Fate, now: Date): InvitationState {
  if (fate.acceptedAt) return "accepted";
  if (fate.declinedAt) return "declined";
  if (fate.revokedAt) return "revoked";
  return fate.expiresAt <= now ? "expired" : "pending";
}

/** The roles a member may offer, those with the fewest rights first. */
export function rolesToOffer(mine: Role): Role[] {
  return roles.filter((theirs) => mayGrant(mine, theirs)).toReversed();
}

/** The last day on which an invitation made today can be accepted; never after the membership it gives has ended. */
export function lastDayToAnswer(today: CalendarDate, endsOn: CalendarDate | null): CalendarDate {
  const last = addDays(today, validDays);
  return endsOn && endsOn < last ? endsOn : last;
}

/** The one who looks at an invitation; null for somebody not signed in. */
export type Beholder = { readonly isEmailConfirmed: boolean } | null;

/** What the holder of a pending invitation's key can do about it. */
export type Reception = "may-accept" | "sign-in" | "member" | "unconfirmed" | "other-address";

/** What somebody who opens a pending invitation can do about it; one sent to an address is that address' alone. */
export function receptionOf(
  offer: { readonly isMember: boolean; readonly isForEmail: boolean; readonly isToMe: boolean },
  me: Beholder,
): Reception {
  if (!me) return "sign-in";
  if (offer.isMember) return "member";
  if (offer.isForEmail && !offer.isToMe) return "other-address";
  return offer.isForEmail && !me.isEmailConfirmed ? "unconfirmed" : "may-accept";
}

/**
 * Refuses an answer that cannot be given: to an invitation that is over, by somebody it was not sent to, by a member. To say no
 * takes no account where it was a link; a letter's address says it itself.
 */
export function checkAnswer(
  { state, reception, isForEmail }: Pick<OfferView, "state" | "reception" | "isForEmail">,
  answer: "yes" | "no" = "yes",
): Result<null> {
  if (state !== "pending") return refused(`was-${state}`);
  const isOpen = reception === "may-accept" || (answer === "no" && reception === "sign-in" && !isForEmail);
  return isOpen ? ok(null) : refused(reception);
}

/** An invitation as its key's holder is shown it. */
export type OfferView = {
  readonly familyName: string;
  readonly inviter: string;
  readonly note: string | null;
  readonly role: Role;
  readonly allChildren: boolean;
  /** The names of the children it would open today. */
  readonly children: readonly string[];
  readonly areas: readonly string[];
  readonly endsOn: CalendarDate | null;
  readonly answerBy: CalendarDate;
  readonly isForEmail: boolean;
  readonly isMember: boolean;
  readonly state: InvitationState;
  readonly reception: Reception;
};

/** An invitation as those who see to a family's members are shown it. */
export type InvitationView = {
  readonly id: string;
  readonly label: string;
  readonly email: string | null;
  readonly role: Role;
  readonly allChildren: boolean;
  readonly children: readonly string[];
  readonly areas: readonly string[];
  readonly endsOn: CalendarDate | null;
  readonly answerBy: CalendarDate;
  readonly inviter: string;
  readonly state: InvitationState;
  /** False when whoever made it may no longer offer this: nobody can accept it. */
  readonly stands: boolean;
  /** Whether the one asking may take it back or send it anew. */
  readonly mayChange: boolean;
};
