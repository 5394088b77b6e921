import type { LengthUnit, WeightUnit } from "#lib/kernel/units.ts";

const compound: Readonly<Record<string, string>> = { lb: "lb oz", ft: "ft in" };

/** A unit as a field shows it at its end. */
export function unitLabel(unit: WeightUnit | LengthUnit): string {
  return compound[unit] ?? unit;
}
