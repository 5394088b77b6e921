/** What a family can see after a dose. */
export const reactionKinds = [
  "fever",
  "pain",
  "redness",
  "swelling",
  "rash",
  "crying",
  "vomiting",
  "fainting",
  "seizure",
  "allergic",
  "other",
] as const;

export type ReactionKind = (typeof reactionKinds)[number];

/** Within minutes or a few hours, or later. */
export const reactionOnsets = ["immediate", "delayed"] as const;
export const reactionSeverities = ["mild", "moderate", "severe"] as const;

/** What a doctor should hear of, however it looks: signs CDC's Vaccine Information Statements name as serious. */
const serious: ReadonlySet<string> = new Set<ReactionKind>(["allergic", "seizure", "fainting"]);

/** Whether a reaction is one to call for help about; it says whom to ask, and judges nothing. */
export function isSerious({ kinds, severity }: { kinds: readonly string[]; severity: string }): boolean {
  return severity === "severe" || kinds.some((kind) => serious.has(kind));
}
