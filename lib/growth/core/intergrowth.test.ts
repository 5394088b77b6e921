import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { intergrowthNewborn, intergrowthPreterm } from "./intergrowth.ts";
import { placeOn, valueOn, zOn } from "./reference.ts";

const kinds = ["weight", "length", "head"] as const;

describe("size at birth", () => {
  it.each([
    [167, null],
    [168, "very preterm"],
    [230, "very preterm"],
    [231, "all newborns"],
    [300, "all newborns"],
    [301, null],
  ])("after %d days of pregnancy is on the standard of %s", (gestationDays, standard) => {
    for (const kind of kinds) {
      const law = intergrowthNewborn.byAge(kind, "male", gestationDays - 280)?.law ?? null;
      expect(law && (law === "skew-t" ? "all newborns" : "very preterm")).toBe(standard);
    }
  });

  it("takes the logarithm of a very preterm weight, and of nothing else", () => {
    const laws = kinds.map((kind) => intergrowthNewborn.byAge(kind, "female", 206 - 280)?.law);
    expect(laws).toEqual(["log-normal", "normal", "normal"]);
  });

  it("has no BMI, no arms and no weight for length", () => {
    for (const kind of ["bmi", "arm", "triceps", "subscapular"] as const) {
      expect(intergrowthNewborn.byAge(kind, "male", 0)).toBeNull();
      expect(intergrowthPreterm.byAge(kind, "male", 0)).toBeNull();
    }
    expect(intergrowthNewborn.byLength("male", 0, 50)).toBeNull();
  });

  it("brings a value back from its z", () => {
    for (let day = 168 - 280; day <= 300 - 280; day += 6) {
      for (const kind of kinds) {
        const row = intergrowthNewborn.byAge(kind, day % 4 ? "male" : "female", day);
        for (let z = -4; z <= 4; z += 0.5) expect(row && zOn(row, valueOn(row, z))).toBeCloseTo(z, 8);
      }
    }
  });
});

describe("growth after preterm birth", () => {
  it.each([
    [188, false],
    [189, true],
    [448, true],
    [449, false],
  ])("%d days of post-menstrual age", (days, covered) => {
    for (const kind of kinds) {
      expect(intergrowthPreterm.byAge(kind, "female", days - 280) !== null).toBe(covered);
    }
    expect(intergrowthPreterm.byLength("female", days - 280, 45) !== null).toBe(covered);
  });

  it.each([
    [34.9, false],
    [35, true],
    [50.05, true],
    [65, true],
    [65.1, false],
  ])("weight for %d cm", (cm, covered) => {
    expect(intergrowthPreterm.byLength("male", -40, cm) !== null).toBe(covered);
  });

  it("takes logarithms of weight and length, not of the head", () => {
    const laws = kinds.map((kind) => intergrowthPreterm.byAge(kind, "male", -50)?.law);
    expect(laws).toEqual(["log-normal", "log-normal", "normal"]);
    expect(intergrowthPreterm.byLength("male", -50, 45)?.law).toBe("normal");
  });

  it("flags by WHO's limits on the rounded z", () => {
    const row = intergrowthPreterm.byAge("head", "male", -50);
    const flagged = (z: number) => row && placeOn(row, valueOn(row, z))?.flag;
    expect([5.004, 5.006, -5.004, -5.006].map(flagged)).toEqual([false, true, false, true]);
  });
});

it("keeps every figure in data/ as published", () => {
  const table = JSON.parse(
    readFileSync(new URL("./data/intergrowth-preterm-wfa.json", import.meta.url), "utf8"),
  );
  expect(table.male.mu.startsWith("-0.39774613 -0.36619707 ")).toBe(true);
  expect(new Set([table.male.scale, table.female.scale])).toEqual(new Set(["log"]));
});
