import type { VitalPlacement } from "#lib/diary/core/vitals/placement.ts";

/**
 * What cannot wait first, then what to ask about; what is usual and what only places a figure follow. Where a figure calls for help now, what
 * else it would ask about is left unsaid.
 */
export function byUrgency(placements: readonly VitalPlacement[]): readonly VitalPlacement[] {
  const red = placements.filter(({ level }) => level === "red");
  const urgent = new Set(red.map(({ measure }) => measure));
  const amber = placements.filter(({ level, measure }) => level === "amber" && !urgent.has(measure));
  const rest = (["green", null] as const).flatMap((each) => placements.filter(({ level }) => level === each));
  return [...red, ...amber, ...rest];
}

/** Those that ask something of a family. */
export function pressingOf(placements: readonly VitalPlacement[]): readonly VitalPlacement[] {
  return byUrgency(placements).filter(({ level }) => level === "red" || level === "amber");
}
