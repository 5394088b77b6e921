import type { Measure } from "#lib/growth/core/child-growth.ts";
import { HEIGHT_FROM_DAY } from "#lib/growth/core/posture.ts";

/** The message that names a measure at an age: length until 24 months, height from then on, as the reference does. */
export function measureName(kind: Measure, ageDays: number): Measure | "height" | "weight-for-height" {
  if (ageDays < HEIGHT_FROM_DAY) return kind;
  if (kind === "weight-for-length") return "weight-for-height";
  return kind === "length" ? "height" : kind;
}
