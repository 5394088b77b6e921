import { expect, it } from "vitest";
import { studentQuantile, studentTail, studentTailInverse } from "./student-t.ts";

// Quantiles of Student's t: Abramowitz and Stegun, Handbook of Mathematical Functions (1964), table 26.10.
it.each([
  [1, 12.706, 0.025],
  [5, 2.571, 0.025],
  [10, 1.812, 0.05],
  [30, 2.75, 0.005],
  [120, 3.373, 0.0005],
])("with %d degrees of freedom %d is exceeded by a share of %d", (df, t, tail) => {
  expect(studentTail(t, df) / tail).toBeCloseTo(1, 2);
  expect(studentTailInverse(tail, df)).toBeCloseTo(t, 2);
});

it("agrees with the closed forms of 1 and 2 degrees of freedom", () => {
  for (const t of [0, 0.1, 0.7, 1, 3, 12, 200]) {
    expect(studentTail(t, 1)).toBeCloseTo(0.5 - Math.atan(t) / Math.PI, 14);
    expect(studentTail(t, 2)).toBeCloseTo(0.5 - t / (2 * Math.sqrt(2 + t * t)), 14);
  }
});

it("goes there and back", () => {
  for (const df of [1, 9.4, 17.05, 26.2]) {
    for (const t of [0.001, 0.5, 2, 9]) {
      expect(studentTailInverse(studentTail(t, df), df)).toBeCloseTo(t, 10);
    }
  }
  expect(studentTailInverse(0.5, 10)).toBe(0);
  expect(studentTailInverse(0, 10)).toBe(Number.POSITIVE_INFINITY);
});

// The same table; below the median the t is as far on the other side.
it.each([
  [0.975, 6, 2.447],
  [0.025, 6, -2.447],
  [0.95, 5, 2.015],
  [0.5, 8, 0],
])("a share of %d lies, with %d degrees of freedom, below %d", (p, df, t) => {
  expect(studentQuantile(p, df)).toBeCloseTo(t, 3);
});
