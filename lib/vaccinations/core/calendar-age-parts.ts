import type { Span } from "./assessment.ts";
import type { CalendarEntry } from "./calendar.ts";

/** "3 years 4 months" as its parts, largest first; none at birth. To be said with `ages` of messages/<locale>/vaccines.json. */
export type AgePart = { readonly unit: "years" | "months" | "weeks" | "days"; readonly count: number };

/** The recommended age of an entry; `to` is the last age that is part of the range, null where there is but one age or no end. */
export function agePartsOf({ from, before }: Pick<CalendarEntry, "before" | "from">): {
  readonly from: readonly AgePart[];
  readonly to: readonly AgePart[] | null;
} {
  const first = partsOf(from);
  if (before === null) return { from: first, to: null };
  const parts = partsOf(before);
  const last = parts.map((part, at) => (at === parts.length - 1 ? { ...part, count: part.count - 1 } : part));
  return { from: first, to: isSame(first, last) ? null : last };
}

function partsOf(span: Span): AgePart[] {
  return (["years", "months", "weeks", "days"] as const)
    .map((unit) => ({ unit, count: span[unit] }))
    .filter(({ count }) => count !== 0);
}

function isSame(a: readonly AgePart[], b: readonly AgePart[]): boolean {
  return (
    a.length === b.length && a.every(({ unit, count }, at) => unit === b[at]?.unit && count === b[at].count)
  );
}
