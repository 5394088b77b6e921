import { describe, expect, it } from "vitest";
import { cdc2000, cdcTables } from "./cdc2000.ts";
import { standardLength } from "./posture.ts";
import { modifiedZ, placeOn, type ReferenceRow, valueOn, zOn } from "./reference.ts";

const row = (found: ReferenceRow | null): ReferenceRow => {
  if (!found) throw new Error("no row");
  return found;
};

describe("where it begins and ends", () => {
  it.each([
    ["weight", 0, true],
    ["weight", 730, true],
    ["weight", 731, true],
    ["weight", 7304, true],
    ["weight", 7305, false],
    ["weight", -1, false],
    ["length", 7304, true],
    ["length", 7305, false],
    ["bmi", 730, false],
    ["bmi", 731, true],
    ["bmi", 7304, true],
    ["bmi", 7305, false],
    ["head", 0, true],
    ["head", 1095, true],
    ["head", 1096, false],
    ["arm", 800, false],
  ] as const)("%s on day %d", (kind, day, covered) => {
    expect(cdc2000.byAge(kind, "male", day) !== null).toBe(covered);
  });

  it.each([
    ["wfa_0_36m", 0, true],
    ["wfa_0_36m", 36, true],
    ["wfa_0_36m", 36.1, false],
    ["lfa_0_36m", 35.5, true],
    ["lfa_0_36m", 35.6, false],
    ["hcfa_0_36m", 36, true],
    ["wfa_2_20y", 23.9, false],
    ["wfa_2_20y", 24, true],
    ["wfa_2_20y", 240, true],
    ["bfa_2_20y", 240.5, true],
    ["bfa_2_20y", 240.6, false],
    ["wfl", 103.5, true],
    ["wfl", 103.6, false],
    ["wfs", 77, true],
    ["wfs", 121.6, false],
  ] as const)("the table %s at %d", (table, x, covered) => {
    expect(cdcTables[table]("female", x) !== null).toBe(covered);
  });

  it.each([
    [730, 44.9, false],
    [730, 45, true],
    [730, 103.5, true],
    [731, 76.9, false],
    [731, 77, true],
    [731, 121.5, true],
    [731, 121.6, false],
    [7305, 100, false],
  ])("on day %d weight for %d cm", (day, cm, covered) => {
    expect(cdc2000.byLength("male", day, cm) !== null).toBe(covered);
  });
});

it("turns from length to stature at 24 months, 0.8 cm apart", () => {
  expect(standardLength(85, "standing", 730, cdc2000)).toBeCloseTo(85.8, 10);
  expect(standardLength(85, "lying", 731, cdc2000)).toBeCloseTo(84.2, 10);
  expect(standardLength(85, null, 731, cdc2000)).toBe(85);
});

it("interpolates rows half a month apart", () => {
  const at = (months: number) => valueOn(row(cdcTables.wfa_0_36m("male", months)), 0);
  expect(at(0.25)).toBeCloseTo((at(0) + at(0.5)) / 2, 12);
  expect(at(10.25)).toBeCloseTo(at(9.5) + 0.75 * (at(10.5) - at(9.5)), 12);
});

describe("extended BMI", () => {
  const at100 = row(cdcTables.bfa_2_20y("female", 100.5));

  it("is plain to the 95th percentile and goes on without a leap", () => {
    const p95 = valueOn(at100, 1.6448536269514722);
    expect(zOn(at100, p95 - 1e-9)).toBeCloseTo(1.6448536, 6);
    expect(zOn(at100, p95 + 1e-9)).toBeCloseTo(1.6448536, 6);
  });

  it("brings a value back from its z", () => {
    for (let z = -4; z <= 6; z += 0.25) expect(zOn(at100, valueOn(at100, z))).toBeCloseTo(z, 5);
  });

  it("ends at 8.21 where the percentile is 100 in the computer's numbers", () => {
    expect(zOn(at100, 200)).toBe(8.21);
    expect(placeOn(at100, 200)).toEqual({ z: 8.21, percentile: expect.closeTo(100, 9), flag: true });
  });
});

it("flags by modified z-scores", () => {
  const weight = row(cdc2000.byAge("weight", "male", 2000));
  const median = valueOn(weight, 0);
  const [half, halfBelow] = [(valueOn(weight, 2) - median) / 2, (median - valueOn(weight, -2)) / 2];
  const flag = (modified: number) =>
    placeOn(weight, median + modified * (modified > 0 ? half : halfBelow))?.flag;
  expect(modifiedZ(weight, median + 3 * half)).toBeCloseTo(3, 10);
  expect([flag(7.99), flag(8.01), flag(-4.99), flag(-5.01)]).toEqual([false, true, false, true]);
});
