import { expect, it } from "vitest";
import { valueTicks } from "./value-axis.ts";

it.each([
  [0, 9.5, [0, 2, 4, 6, 8, 10]],
  [36.4, 39.2, [36, 37, 38, 39, 40]],
  [93, 100, [92, 94, 96, 98, 100]],
  [0, 240, [0, 50, 100, 150, 200, 250]],
  [37, 37, [37, 37.2]],
])("from %d to %d in round steps", (low, high, ticks) => {
  expect(valueTicks(low, high)).toEqual(ticks);
});
