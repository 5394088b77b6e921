import { expect, it } from "vitest";
import { inverseNormal } from "#lib/kernel/statistics.ts";
import { studentTail } from "#lib/kernel/student-t.ts";
import { skewTValue, skewTZ } from "./skew-t.ts";

it("is a Student t without skew, and brings every value back from its z", () => {
  const plain = { mu: 3, sigma: 0.5, nu: 1, tau: 12 };
  expect(skewTZ(3, plain)).toBeCloseTo(0, 14);
  expect(skewTZ(4, plain)).toBeCloseTo(-inverseNormal(studentTail(2, 12)), 12);
  const skewed = { mu: 1.905973, sigma: 0.4027349, nu: 1.095261, tau: 17.05299 };
  for (let z = -7; z <= 7; z += 0.25) expect(skewTZ(skewTValue(z, skewed), skewed)).toBeCloseTo(z, 9);
});
