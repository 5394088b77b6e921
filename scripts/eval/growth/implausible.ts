import { modifiedZ, type ReferenceRow, zOn } from "#lib/growth/core/reference.ts";

/** −1 where CDC's programs call a value implausibly low, 1 implausibly high, 0 neither; on the unrounded score. */
export function implausibility(row: ReferenceRow, value: number): number | null {
  const told = row.limits.on === "z" ? zOn(row, value) : modifiedZ(row, value);
  if (told === null) return null;
  return told < row.limits.lowest ? -1 : told > row.limits.highest ? 1 : 0;
}
