import { describe, expect, it } from "vitest";
import { placeOn, valueOn, zOn } from "./reference.ts";
import { who2006 } from "./who2006.ts";
import { who2007, who2007Tables } from "./who2007.ts";

describe("where it begins and ends", () => {
  it.each([
    ["weight", 1826, false],
    ["weight", 1827, true],
    ["weight", 3652, true],
    ["weight", 3653, false],
    ["length", 1827, true],
    ["length", 6939, true],
    ["length", 6940, false],
    ["bmi", 6939, true],
    ["bmi", 6940, false],
    ["head", 2000, false],
    ["arm", 2000, false],
  ] as const)("%s on day %d", (kind, day, covered) => {
    expect(who2007.byAge(kind, "female", day) !== null).toBe(covered);
  });

  it("has no weight for height", () => {
    expect(who2007.byLength("male", 2000, 110)).toBeNull();
  });
});

it("interpolates at the exact age between whole months", () => {
  const at = (months: number) => {
    const row = who2007Tables.bmi("male", months);
    if (row?.law !== "restricted-lms") throw new Error("no row");
    return row;
  };
  const [low, between, high] = [at(100), at(100.25), at(101)];
  for (const figure of ["l", "m", "s"] as const) {
    expect(between[figure]).toBeCloseTo(low[figure] + (high[figure] - low[figure]) / 4, 12);
  }
});

it("joins the standards of 2006 at 60 months with a step of under a sixth of a z-score", () => {
  for (const sex of ["male", "female"] as const) {
    for (const kind of ["weight", "length", "bmi"] as const) {
      const [before, after] = [who2006.byAge(kind, sex, 1826), who2007.byAge(kind, sex, 1827)];
      if (!before || !after) throw new Error("no row");
      for (const z of [-2, 0, 2])
        expect(Math.abs((zOn(after, valueOn(before, z)) ?? 9) - z)).toBeLessThan(1 / 6);
    }
  }
});

it("is restricted beyond 3 for weight and BMI, not for height", () => {
  const laws = (["weight", "length", "bmi"] as const).map((kind) => who2007.byAge(kind, "male", 2500)?.law);
  expect(laws).toEqual(["restricted-lms", "lms", "restricted-lms"]);
});

it("flags as WHO 2006 does", () => {
  const flagged = (kind: "weight" | "length" | "bmi", z: number) => {
    const row = who2007.byAge(kind, "male", 2500);
    return row && placeOn(row, valueOn(row, z))?.flag;
  };
  expect([flagged("weight", 5), flagged("weight", 5.02), flagged("weight", -5.9)]).toEqual([
    false,
    true,
    false,
  ]);
  expect([flagged("length", 6), flagged("length", 6.02), flagged("bmi", 5.02)]).toEqual([false, true, true]);
});
