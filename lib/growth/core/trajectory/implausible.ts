import type { GrowthPoint, Measure } from "../child-growth.ts";
import type { Finding } from "./finding.ts";

const MEASURED = ["weight", "length", "head", "arm"] as const;
const MADE = ["bmi", "weight-for-length"] as const;

/**
 * The latest reading of a measure where it lies beyond the limits of the plausible: a slip of the pen is likelier than
 * such a child. What is made of a weight and a length is told only where both are plausible by themselves.
 */
export function implausible(growth: Readonly<Record<Measure, readonly GrowthPoint[]>>): readonly Finding[] {
  const measured = MEASURED.flatMap((kind) => flagged(kind, growth[kind].at(-1)));
  if (measured.length > 0) return measured;
  return MADE.flatMap((kind) => flagged(kind, growth[kind].at(-1))).slice(0, 1);
}

function flagged(
  kind: (typeof MEASURED)[number] | (typeof MADE)[number],
  latest: GrowthPoint | undefined,
): readonly Finding[] {
  if (!latest?.placement?.flag) return [];
  const { id, value, takenOn } = latest;
  // What is made of two readings is led to by its weight's.
  const source = id.replace(`${kind}-`, "");
  const readingId = source.startsWith("birth-") ? null : source;
  return [{ code: "implausible", severity: "check", kind, detail: { value, takenOn, readingId } }];
}
