import { expect, it } from "vitest";
import { standardLength } from "./posture.ts";

it.each([
  ["lying", 730, 100],
  ["standing", 730, 100.7],
  ["standing", 731, 100],
  ["lying", 731, 99.3],
  ["standing", 274, 100.7],
  ["standing", 273, 100],
  [null, 400, 100],
  [null, 900, 100],
] as const)("100 cm %s on day %d is %d", (posture, day, expected) => {
  expect(standardLength(100, posture, day)).toBeCloseTo(expected, 10);
});
