import { expect, it } from "vitest";
import { correctedDays, correctionDays, isPreterm, postMenstrualAge } from "./prematurity.ts";

it("calls a birth before 37+0 weeks preterm", () => {
  expect([168, 258, 259, 280, null].map(isPreterm)).toEqual([true, true, false, false, false]);
});

it.each([
  [206, 0, 74, -74],
  [206, 74, 74, 0],
  [206, 731, 74, 657],
  [294, 10, -14, 24],
])("born after %d days, %d days old: %d days early, %d corrected", (gestation, age, early, corrected) => {
  expect([correctionDays(gestation), correctedDays(age, gestation)]).toEqual([early, corrected]);
});

it.each([
  [206, 0, 206, 29, 3],
  [206, 4, 210, 30, 0],
  [206, 242, 448, 64, 0],
])(
  "born after %d days, %d days old: %d days, %d weeks and %d days",
  (gestation, age, totalDays, weeks, days) => {
    expect(postMenstrualAge(age, gestation)).toEqual({ totalDays, weeks, days });
  },
);
