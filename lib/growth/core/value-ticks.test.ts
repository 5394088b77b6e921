import { expect, it } from "vitest";
import { tickDecimals, valueTicks } from "./value-ticks.ts";

it.each([
  [2, 9.6, [2, 3, 4, 5, 6, 7, 8, 9]],
  [2.1, 5.2, [2.5, 3, 3.5, 4, 4.5, 5]],
  [2000, 5300, [2000, 2500, 3000, 3500, 4000, 4500, 5000]],
  [44, 118, [50, 60, 70, 80, 90, 100, 110]],
  [0.1, 0.5, [0.1, 0.15, 0.2, 0.25, 0.3, 0.35, 0.4, 0.45, 0.5]],
  [5, 5, []],
])("%d to %d", (from, to, ticks) => {
  expect(valueTicks(from, to)).toEqual(ticks);
});

it.each([
  [2, 9.6, 0],
  [2.1, 5.2, 1],
  [1.24, 1.31, 2],
  [0.1, 0.5, 2],
])("%d to %d is written with %d decimals", (from, to, decimals) => {
  expect(tickDecimals(valueTicks(from, to))).toBe(decimals);
});
