import type { LengthUnit, WeightUnit } from "#lib/kernel/units.ts";

/** A person's units by kind of measure. */
export type OwnUnits = { readonly weightUnit: WeightUnit; readonly lengthUnit: LengthUnit };

/** Units that belong together, or a mix of one's own. */
export const unitSystems = ["metric", "imperial", "own"] as const;
export type UnitSystem = (typeof unitSystems)[number];

const systems: Readonly<Record<Exclude<UnitSystem, "own">, OwnUnits>> = {
  metric: { weightUnit: "kg", lengthUnit: "cm" },
  imperial: { weightUnit: "lb", lengthUnit: "in" },
};

/** The system to which a person's units belong. */
export function unitSystemOf({ weightUnit, lengthUnit }: OwnUnits): UnitSystem {
  const found = unitSystems.find(
    (system) =>
      system !== "own" &&
      systems[system].weightUnit === weightUnit &&
      systems[system].lengthUnit === lengthUnit,
  );
  return found ?? "own";
}

/** The units of a system; a mix is what the person picked for each kind. */
export function unitsOf(system: UnitSystem, picked: OwnUnits): OwnUnits {
  return system === "own" ? picked : systems[system];
}
