import type { Remark } from "#lib/diary/core/journal/remark.ts";
import type { Figures } from "#lib/kernel/result.ts";

/**
 * `review`: new, and kept with something a person should look at. `known`: already in the record. `duplicate`: a second time in this file. `not-yet`: nothing here keeps such rows yet.
 * `left-out`: as the person decided, or nothing was measured. `redundant`: follows from other rows (BMI).
 */
export const OUTCOMES = [
  "new",
  "review",
  "known",
  "duplicate",
  "refused",
  "not-yet",
  "left-out",
  "redundant",
] as const;
export type Outcome = (typeof OUTCOMES)[number];

/**
 * What becomes of a row; a row with several measures has a fate for each, `measure` saying which. `row` is its line in the
 * file, `code` and `detail` say why, `record` is what is kept when it is new, `doubt` what the person should look at first.
 */
export type Fate<R> = {
  readonly row: number;
  readonly outcome: Outcome;
  readonly measure?: string;
  readonly code?: string;
  readonly detail?: Figures;
  readonly childId?: string;
  readonly record?: R;
  readonly doubt?: { readonly code: string; readonly detail: Figures };
  /** What is told of a row that is kept. */
  readonly remarks?: readonly Remark[];
};

/** Whether a row is kept when the file is stored. */
export function isKept({ outcome }: Fate<unknown>): boolean {
  return outcome === "new" || outcome === "review";
}

/** The fates with those in doubt left out; they keep what they would be. */
export function leaveOutDoubts<R>(fates: readonly Fate<R>[]): Fate<R>[] {
  return fates.map((fate) => (isDoubtful(fate) ? { ...fate, outcome: "left-out", code: "doubtful" } : fate));
}

/** Whether a row would be kept, or is left out, and should be looked at. */
export function isDoubtful({ outcome, code, doubt }: Fate<unknown>): boolean {
  return doubt !== undefined && (outcome === "new" || code === "doubtful");
}

/** How many fates have each outcome; outcomes that do not occur are 0. */
export function countFates(fates: readonly Fate<unknown>[]): Record<Outcome, number> {
  const counts = Object.fromEntries(OUTCOMES.map((outcome) => [outcome, 0])) as Record<Outcome, number>;
  for (const { outcome } of fates) counts[outcome] += 1;
  return counts;
}
