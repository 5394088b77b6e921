import type { Role } from "#lib/access/core/roles.ts";

/** What a person has at stake in one of their families. */
export type Stake = {
  readonly membershipId: string;
  readonly familyId: string;
  readonly familyName: string;
  readonly role: Role;
  /** Members beside this person, and owners among them, while their parts last. */
  readonly others: number;
  readonly otherOwners: number;
  /** The children whose records go with the account where nobody else belongs to the family. */
  readonly children: readonly string[];
};

export type ClosingPlan = {
  /** They would be left without an owner: to be handed over before. */
  readonly handOver: readonly Stake[];
  /** Nobody else belongs to them: their children are put away, and gone with the account. */
  readonly alone: readonly Stake[];
  /** They go on without this person. */
  readonly leaving: readonly Stake[];
};

/** What closing an account does to each of a person's families. */
export function planClosing(stakes: readonly Stake[]): ClosingPlan {
  const alone = stakes.filter(({ others }) => others === 0);
  const handOver = stakes.filter(
    ({ role, others, otherOwners }) => role === "owner" && others > 0 && otherOwners === 0,
  );
  const leaving = stakes.filter((stake) => !alone.includes(stake) && !handOver.includes(stake));
  return { handOver, alone, leaving };
}

export const keptDays = 30;

/** When a closed account is gone for good. */
export function goneAt(closedAt: Date): Date {
  return new Date(closedAt.getTime() + keptDays * 86_400_000);
}
