import { describe, expect, it } from "vitest";
import { placeOn, type ReferenceRow, valueOn, zOn } from "./reference.ts";
import { who2006 } from "./who2006.ts";

describe("where the standard begins and ends", () => {
  it.each([
    [-1, false],
    [0, true],
    [730, true],
    [731, true],
    [1826, true],
    [1856, true],
    [1857, false],
    [100.5, false],
    [Number.NaN, false],
  ])("day %d", (day, covered) => {
    for (const kind of ["weight", "length", "head", "bmi"] as const) {
      expect(who2006.byAge(kind, "female", day) !== null).toBe(covered);
    }
  });

  it.each([
    [0, 44.9, false],
    [0, 45, true],
    [0, 110, true],
    [0, 110.1, false],
    [731, 64.9, false],
    [731, 65, true],
    [731, 120, true],
    [731, 120.1, false],
    [1856, 100, true],
    [1857, 100, false],
    [-1, 50, false],
  ])("day %d, %d cm", (day, lengthCm, covered) => {
    expect(who2006.byLength("male", day, lengthCm) !== null).toBe(covered);
  });
});

it("finds a length in its own row", () => {
  for (let tenths = 450; tenths < 1100; tenths += 1) {
    const exact = who2006.byLength("male", 0, tenths / 10);
    const drifted = who2006.byLength("male", 0, tenths / 10 + 1e-12);
    expect(drifted).toEqual(exact);
  }
});

const medianAt = (row: ReferenceRow | null) => (row ? valueOn(row, 0) : 0);

it("interpolates between lengths", () => {
  const [low, middle, high] = [70, 70.05, 70.1].map((cm) => medianAt(who2006.byLength("female", 300, cm)));
  expect(middle).toBeCloseTo(((low ?? 0) + (high ?? 0)) / 2, 12);
});

it("brings a value back from its z on every day", () => {
  for (let day = 0; day <= 1856; day += 29) {
    for (const kind of ["weight", "length", "head", "bmi"] as const) {
      const row = who2006.byAge(kind, day % 2 ? "male" : "female", day);
      for (let z = -5; z <= 5; z += 0.5) expect(row && zOn(row, valueOn(row, z))).toBeCloseTo(z, 8);
    }
  }
});

describe("flags", () => {
  const flagged = (kind: "weight" | "length" | "head" | "bmi", z: number) => {
    const row = who2006.byAge(kind, "male", 365);
    return row && placeOn(row, valueOn(row, z))?.flag;
  };

  it.each([
    ["weight", -6, 5],
    ["length", -6, 6],
    ["head", -5, 5],
    ["bmi", -5, 5],
  ] as const)("%s beyond %d and %d, on the rounded z", (kind, lowest, highest) => {
    expect([flagged(kind, lowest - 0.004), flagged(kind, highest + 0.004)]).toEqual([false, false]);
    expect([flagged(kind, lowest - 0.01), flagged(kind, highest + 0.01)]).toEqual([true, true]);
  });

  it("places nothing that is not above zero", () => {
    const row = who2006.byAge("weight", "male", 0);
    expect([0, -1, Number.NaN].map((value) => row && placeOn(row, value))).toEqual([null, null, null]);
  });
});
