import type { Noticed } from "../entry.ts";

/** What of a notice is a figure of the growth record. */
const growthFigures: readonly string[] = ["weight", "weighedOn", "weeks"];

/** What was pointed out about a medication, for whoever may see the growth record or may not: what was weighed is of that record. */
export function toldNotices(
  noticed: readonly Noticed[],
  { growth }: { readonly growth: boolean },
): Noticed[] {
  if (growth) return [...noticed];
  return noticed.map(({ code, detail }) => ({
    code,
    detail: Object.fromEntries(Object.entries(detail).filter(([name]) => !growthFigures.includes(name))),
  }));
}

/** The notices that can be said to whoever may see the growth record or may not: the sentence on a weight says that weight. */
export function sayableNotices(
  noticed: readonly Noticed[],
  { growth }: { readonly growth: boolean },
): readonly Noticed[] {
  return growth ? noticed : noticed.filter(({ detail }) => detail.weight === undefined);
}
