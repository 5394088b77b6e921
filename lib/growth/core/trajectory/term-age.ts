import { correctedDays, isPreterm } from "../prematurity.ts";
import type { Birth } from "../reading.ts";

/**
 * The age in days that two readings of one child are compared at, whatever is shown: counted from the due date for a
 * child born before 37 weeks, all through, since to stop correcting is no change of the child.
 */
export function termDay({ gestationDays }: Pick<Birth, "gestationDays">, ageDays: number): number {
  return isPreterm(gestationDays) ? correctedDays(ageDays, gestationDays) : ageDays;
}
