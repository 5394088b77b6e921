import type { Fate } from "./fate.ts";

/** What a file holds and has no place here yet: how many rows of each type, the most frequent first. */
export function countOthers(fates: readonly Fate<unknown>[]): Record<string, number> {
  const counts = new Map<string, number>();
  for (const { outcome, detail } of fates) {
    if (outcome !== "not-yet") continue;
    const type = String(detail?.type ?? "");
    counts.set(type, (counts.get(type) ?? 0) + 1);
  }
  return Object.fromEntries([...counts].toSorted(([, one], [, other]) => other - one).slice(0, 40));
}
