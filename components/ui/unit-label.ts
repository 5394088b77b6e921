import type { LengthUnit, Units, WeightUnit } from "#lib/kernel/units.ts";

const compound: Readonly<Record<string, string>> = { lb: "lb oz", ft: "ft in" };

/** A unit as a field shows it at its end. */
export function unitLabel(unit: WeightUnit | LengthUnit): string {
  return compound[unit] ?? unit;
}

/** The unit a grown-up's height is said in: who measures a baby in inches says feet and inches of themself. */
export function heightUnit({ length }: Units): LengthUnit {
  return length === "in" ? "ft" : length;
}
