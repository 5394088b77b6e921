import type { Measure } from "#lib/growth/core/child-growth.ts";
import type { Growth } from "#lib/growth/core/trajectory/trajectory.ts";

/** The age in days at the latest reading of a kind: what a length or a height is called by. */
export function latestAge(growth: Growth, kind: Measure): number {
  return growth[kind].at(-1)?.ageDays ?? 0;
}
