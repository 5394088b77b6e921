import type { Measure } from "#lib/growth/core/child-growth.ts";
import { HEIGHT_FROM_DAY } from "#lib/growth/core/posture.ts";

/** The message that names a measure at an age: length until 24 months, height from then on, as the reference does. */
export function measureName(kind: Measure, ageDays: number): Measure | "height" {
  return kind === "length" && ageDays >= HEIGHT_FROM_DAY ? "height" : kind;
}
