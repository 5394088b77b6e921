import { CM_PER_IN, KG_PER_LB } from "#lib/kernel/unit-words.ts";
import type { Units } from "#lib/kernel/units.ts";
import type { MeasureKind } from "./reading.ts";

/** The unit an axis counts in, and how many of it make one kg, cm, mm or kg/m². */
export type DisplayUnit = {
  readonly name: "kg" | "g" | "lb" | "cm" | "in" | "mm" | "kg/m²";
  readonly perSi: number;
};

/**
 * The person's unit as a chart counts it: decimal pounds for pounds and ounces, inches for feet and inches. Skinfolds are in
 * millimetres everywhere, as callipers are.
 */
export function displayUnit(kind: MeasureKind, units: Units): DisplayUnit {
  if (kind === "bmi") return { name: "kg/m²", perSi: 1 };
  if (kind === "triceps" || kind === "subscapular") return { name: "mm", perSi: 1 };
  if (kind !== "weight" && kind !== "weight-for-length")
    return units.length === "cm" ? { name: "cm", perSi: 1 } : { name: "in", perSi: 1 / CM_PER_IN };
  if (units.weight === "kg") return { name: "kg", perSi: 1 };
  return units.weight === "g" ? { name: "g", perSi: 1000 } : { name: "lb", perSi: 1 / KG_PER_LB };
}
