import { expect, it } from "vitest";
import { unitSystemOf, unitSystems, unitsOf } from "./unit-systems.ts";

const mixed = { weightUnit: "kg", lengthUnit: "in" } as const;

it("a system's units belong to it", () => {
  expect(unitsOf("metric", mixed)).toEqual({ weightUnit: "kg", lengthUnit: "cm" });
  expect(unitsOf("imperial", mixed)).toEqual({ weightUnit: "lb", lengthUnit: "in" });
  for (const system of unitSystems) expect(unitSystemOf(unitsOf(system, mixed))).toBe(system);
});

it.each([
  [{ weightUnit: "g", lengthUnit: "cm" }, "own"],
  [{ weightUnit: "lb", lengthUnit: "ft" }, "own"],
  [{ weightUnit: "lb", lengthUnit: "in" }, "imperial"],
] as const)("%j are %s", (units, system) => {
  expect(unitSystemOf(units)).toBe(system);
});

it("a mix is as picked", () => {
  expect(unitsOf("own", mixed)).toEqual(mixed);
});
